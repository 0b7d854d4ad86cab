package org.schoolhandbook.render;

import java.util.List;
import org.schoolhandbook.model.Handbook;

/** Turns views into files by templates. */
@FunctionalInterface
public interface ThemeEngine {

    /**
     * Opens the theme for one build; one build at a time in each Java process.
     *
     * @param pages everything that has a page of its own
     */
    Theme open(Handbook handbook, SiteView site, List<PageView> pages);
}
