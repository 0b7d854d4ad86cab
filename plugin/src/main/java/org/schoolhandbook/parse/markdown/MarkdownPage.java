package org.schoolhandbook.parse.markdown;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
 * @param tables those that were wanted
 * @param lists the numbers of the sections in which a list stands
 * @param title the first-level heading that was taken out of the body because the page had no other title
 * @param problems what the author should know, in the order of the file
 */
public record MarkdownPage(
        Body<Reference> body,
        List<Section> sections,
        Set<String> anchors,
        List<Definition> definitions,
        List<MarkdownTable> tables,
        SortedSet<Integer> lists,
        Optional<String> title,
        List<Problem> problems) {

    /** Keeps copies of the lists. */
    public MarkdownPage {
        sections = List.copyOf(sections);
        anchors = Set.copyOf(anchors);
        definitions = List.copyOf(definitions);
        tables = List.copyOf(tables);
        lists = Collections.unmodifiableSortedSet(new TreeSet<>(lists));
        problems = List.copyOf(problems);
    }

    /** One that is no Markdown. */
    public static MarkdownPage of(Body<Reference> body) {
        return new MarkdownPage(
                body,
                List.of(new Section("", 0, "", 0)),
                Set.of(),
                List.of(),
                List.of(),
                Collections.emptySortedSet(),
                Optional.empty(),
                List.of());
    }
}
