package org.schoolhandbook.render;

import java.util.List;

/**
 * Pages that belong together.
 *
 * @param name of what joins them, by which a template finds the words for it
 */
public record Group(String name, List<Entry> pages) {}
