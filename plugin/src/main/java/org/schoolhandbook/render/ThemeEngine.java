package org.schoolhandbook.render;

import java.util.List;
import java.util.SortedMap;
import org.schoolhandbook.model.Handbook;

/** Turns views into files by templates. */
@FunctionalInterface
public interface ThemeEngine {

    /**
     * Opens the theme for one build; one build at a time in each Java process.
     *
     * @param sites what templates see of the site, for each language in which there are pages, by its code
     * @param pages everything that has a page of its own
     */
    Theme open(Handbook handbook, SortedMap<String, SiteView> sites, List<PageView> pages);
}
