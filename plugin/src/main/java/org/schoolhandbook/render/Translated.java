package org.schoolhandbook.render;

import org.schoolhandbook.model.Translation;

/**
 * What readers of a translation should know of it.
 *
 * @param made when and by whom, as far as somebody said it
 * @param original the page that counts
 * @param older whether the original was changed after it was translated
 */
public record Translated(Translation made, Entry original, boolean older) {}
