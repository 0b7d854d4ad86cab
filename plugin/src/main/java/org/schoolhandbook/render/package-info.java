/**
 * Stage 6: what templates see, and one {@code Artifact} for each file of the site. In: {@code Handbook}. Out:
 * {@code Artifact}s whose bytes are made when they are published. Imports {@code problem}, {@code model} and
 * {@code picture}. Knows themes only by {@link org.schoolhandbook.render.ThemeEngine}.
 */
package org.schoolhandbook.render;
