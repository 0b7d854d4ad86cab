package org.schoolhandbook.parse.markdown;

import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.Reference;
import org.schoolhandbook.model.Text;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/** Reads Markdown as the tests want to look at it. */
final class Markdown {

    private static final MarkdownReader PLAIN = new MarkdownReader(new MarkdownOptions(false, false));
    private static final MarkdownReader TITLED = new MarkdownReader(new MarkdownOptions(false, true));

    private final MarkdownPage page;

    private Markdown(MarkdownPage page) {
        this.page = page;
    }

    static Markdown read(String... lines) {
        return new Markdown(
                PLAIN.read(source(lines), 0, Optional.empty(), Wanted.nothing(), (name, at) -> Optional.empty()));
    }

    static Markdown readTitled(String... lines) {
        return new Markdown(
                TITLED.read(source(lines), 0, Optional.empty(), Wanted.nothing(), (name, at) -> Optional.empty()));
    }

    static Markdown readWithTitle(String title, String... lines) {
        return new Markdown(
                TITLED.read(source(lines), 0, Optional.of(title), Wanted.nothing(), (name, at) -> Optional.empty()));
    }

    static SourceText source(String... lines) {
        return new SourceText("page.md", String.join("\n", lines));
    }

    MarkdownPage page() {
        return page;
    }

    /** The HTML, each address as it was written. */
    String html() {
        return page.body().print(Reference::written).strip();
    }

    /** The texts in which glossary terms may be linked. */
    List<String> termWords() {
        return page.body().texts().stream()
                .filter(Text::glossary)
                .map(Text::words)
                .toList();
    }

    List<String> codes() {
        return page.problems().stream().map(Problem::code).toList();
    }

    /** The only problem, as "severity code line:column+length". */
    String problem() {
        if (page.problems().size() != 1) {
            return page.problems().toString();
        }
        Problem only = page.problems().get(0);
        return only.severity() + " " + only.code() + " " + at(only.place());
    }

    String message() {
        return page.problems().get(0).message();
    }

    String hint() {
        return page.problems().get(0).hint().orElse("");
    }

    /** The addresses, as "written line:column+length". */
    List<String> addresses() {
        return page.body().links().stream()
                .map(link -> link.written() + " " + at(link.at()))
                .toList();
    }

    private static String at(Place place) {
        return place.line() + ":" + place.column() + "+" + place.length();
    }
}
