package org.schoolhandbook.model;

import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.problem.Place;

/**
 * A page of the site.
 *
 * @param url its path from the site's root, percent-encoded
 * @param path its output file, relative to the site's root
 * @param published whether readers may see it on the day of the build
 * @param fields where its front matter stands, and what it names
 * @param uses where it uses words of the glossary, in its order
 * @param charts its tables that are also drawn, in its order
 * @param language the code of the one in which it is written
 * @param translation what makes it the translation of another page, if it is one
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
        FieldPlaces fields,
        List<TermUse> uses,
        List<Chart> charts,
        String language,
        Optional<Translation> translation) {

    /** The page itself, or the one that it translates: what is said once of all its languages. */
    public PageId original() {
        return translation.map(Translation::of).orElse(id);
    }

    /** Where the value of a field stands; where it is not written, the file. */
    public Place placeOf(String field) {
        return fields.places().getOrDefault(field, Place.of(source.shown()));
    }

    /** Whether it is a policy that holds no longer: readers see where to go instead, and none of its text. */
    public boolean isTombstone() {
        return info instanceof PolicyInfo policy && policy.withdrawn();
    }

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
