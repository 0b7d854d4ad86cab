package org.schoolhandbook.jbake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.schoolhandbook.model.Conventions;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.render.PageView;
import org.schoolhandbook.render.SiteView;
import org.schoolhandbook.render.Theme;
import org.schoolhandbook.render.ThemeEngine;

/** Renders with JBake 2.7.0: its configuration, document model, rendering tools and template engines. */
public final class JBakeThemeEngine implements ThemeEngine {

    private final SiteConfiguration configuration;
    private final boolean bare;

    /**
     * An engine for the site in this folder.
     *
     * @param source a folder with {@code content/} or {@code school.yml}; without either, it is itself the content
     */
    public JBakeThemeEngine(Path source) {
        this.configuration = SiteConfiguration.of(source);
        this.bare = !Files.isDirectory(source.resolve("content")) && !Files.exists(source.resolve("school.yml"));
    }

    /** What this kind of site takes for granted. */
    public Conventions conventions() {
        return configuration.conventions(bare);
    }

    @Override
    public Theme open(Handbook handbook, SortedMap<String, SiteView> sites, List<PageView> pages) {
        return new OpenTheme(configuration, handbook, sites, pages);
    }
}
