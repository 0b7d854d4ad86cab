package org.schoolhandbook.parse.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Reference;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.problem.Problem;

/**
 * A page's Markdown, read.
 *
 * @param body the HTML, with a hole for every address
 * @param sections what comes before the first heading, then one for each heading, in the order of the page
 * @param anchors every id that a link can lead to
 * @param definitions the entries of its lists of definitions, if it is a glossary
 * @param title the first-level heading that was taken out of the body because the page had no other title
 * @param problems what the author should know, in the order of the file
 */
public record MarkdownPage(
        Body<Reference> body,
        List<Section> sections,
        Set<String> anchors,
        List<Definition> definitions,
        Optional<String> title,
        List<Problem> problems) {

    /** Keeps copies of the lists. */
    public MarkdownPage {
        sections = List.copyOf(sections);
        anchors = Set.copyOf(anchors);
        definitions = List.copyOf(definitions);
        problems = List.copyOf(problems);
    }
}
