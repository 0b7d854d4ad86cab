package org.schoolhandbook.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.Text;
import org.schoolhandbook.parse.markdown.MarkdownPage;
import org.schoolhandbook.parse.markdown.MarkdownTable;
import org.schoolhandbook.problem.Place;

/**
 * A section of a page together with its subsections.
 *
 * @param first the number of the section
 * @param end the number of the first section after it that is no part of it
 */
record Part(MarkdownPage page, int first, int end) {

    /** Those whose headings are on a level. */
    static List<Part> ofLevel(MarkdownPage page, int level) {
        return IntStream.range(0, page.sections().size())
                .filter(number -> page.sections().get(number).level() == level)
                .mapToObj(number -> of(page, number))
                .toList();
    }

    private static Part of(MarkdownPage page, int first) {
        List<Section> sections = page.sections();
        int end = first + 1;
        while (end < sections.size()
                && sections.get(end).level() > sections.get(first).level()) {
            end++;
        }
        return new Part(page, first, end);
    }

    String anchor() {
        return section(first).anchor();
    }

    String heading() {
        return section(first).heading();
    }

    private Section section(int number) {
        return page.sections().get(number);
    }

    /** The subsection with an anchor, on whichever level. */
    Optional<Part> below(String anchor) {
        return IntStream.range(first + 1, end)
                .filter(number -> section(number).anchor().equals(anchor))
                .mapToObj(number -> of(page, number))
                .findFirst();
    }

    /** Whether there are no words below its headings. */
    boolean isEmpty() {
        return IntStream.range(first, end).allMatch(number -> {
            String words = texts(number).stream().map(Text::words).collect(Collectors.joining());
            return dense(words).length() <= dense(section(number).heading()).length();
        });
    }

    /** The first texts of a section are its heading. */
    private List<Text> texts(int number) {
        return page.body().texts(page.sections(), number);
    }

    private static String dense(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", "");
    }

    List<MarkdownTable> tables() {
        return page.tables().stream()
                .filter(table -> table.section() >= first && table.section() < end)
                .toList();
    }

    boolean hasList() {
        return !page.lists().subSet(first, end).isEmpty();
    }

    /** Where its heading is written. */
    Place at(String file) {
        return texts(first).stream()
                .findFirst()
                .map(text -> new Place(
                        file,
                        text.line(),
                        text.column(),
                        heading().codePointCount(0, heading().length())))
                .orElseGet(() -> Place.of(file));
    }
}
