package org.schoolhandbook.parse;

import java.util.List;
import java.util.stream.Collectors;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Term;
import org.schoolhandbook.model.Text;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.front.TermInfo;
import org.schoolhandbook.parse.markdown.Definition;
import org.schoolhandbook.parse.markdown.MarkdownPage;
import org.schoolhandbook.problem.Place;

/** The words that a page explains: a glossary many, a term one, all other pages none. */
final class Explained {

    private Explained() {}

    static List<Term> terms(PageId id, FrontMatter info, MarkdownPage page, Place file) {
        return info instanceof TermInfo term
                ? List.of(term(id, term, page, file))
                : page.definitions().stream().map(entry -> term(id, entry)).toList();
    }

    private static Term term(PageId id, Definition entry) {
        return new Term(
                entry.name(),
                entry.expansion(),
                entry.words(),
                entry.also(),
                entry.misspelt(),
                entry.formerly(),
                entry.audience(),
                id,
                entry.anchor(),
                entry.end(),
                entry.at());
    }

    /** The text before the first heading says what the word means. */
    private static Term term(PageId id, TermInfo info, MarkdownPage page, Place file) {
        String words = page.body().texts(page.sections(), 0).stream()
                .map(Text::words)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
        return new Term(
                info.common().title(),
                info.expansion(),
                words,
                info.variants(),
                info.misspellings(),
                info.formerNames(),
                info.common().audience(),
                id,
                "",
                0,
                file);
    }
}
