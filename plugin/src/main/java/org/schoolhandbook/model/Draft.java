package org.schoolhandbook.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolhandbook.model.front.FrontMatter;

/**
 * A page that was read but not yet linked.
 *
 * @param anchors every id in the body that a link can lead to
 * @param sections the first is the text before any heading
 * @param terms the words that it explains
 * @param source where it came from
 * @param fields where its front matter stands, and what it names
 * @param charts its tables that are also drawn, in the order of the page
 * @param translation what makes it the translation of another page, if it is one
 */
public record Draft(
        PageId id,
        FrontMatter info,
        Body<Reference> body,
        List<Section> sections,
        Set<String> anchors,
        List<Term> terms,
        SourceFile source,
        FieldPlaces fields,
        List<Chart> charts,
        Optional<Translation> translation) {

    /** The same page with its text kept elsewhere. */
    public Draft with(Body<Reference> other) {
        return new Draft(id, info, other, sections, anchors, terms, source, fields, charts, translation);
    }
}
