package org.schoolhandbook.model;

import java.util.List;

/**
 * A page of the site.
 *
 * @param url its path from the site's root, percent-encoded
 * @param path its output file, relative to the site's root
 * @param published whether readers may see it on the day of the build
 * @param uses where it uses words of the glossary, in its order
 */
public record Page(
        PageId id,
        String url,
        String path,
        boolean published,
        FrontMatter info,
        Body<Link> body,
        List<Section> sections,
        SourceFile source,
        List<TermUse> uses) {

    /** Shorthand for the title of its front matter. */
    public String title() {
        return info.common().title();
    }

    /** Whether it is the first page of its folder. */
    public boolean isIndex() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith("index.");
    }
}
