package org.schoolhandbook.render;

import org.schoolhandbook.model.Language;

/** A page in one of its languages. */
public record Version(Language language, Entry entry) {}
