package org.schoolhandbook.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.Glossary;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Term;
import org.schoolhandbook.model.TermUse;
import org.schoolhandbook.problem.Outcome;

/** The words that the handbook explains to its readers, in the order of their names, and where they are used. */
final class Terms {

    private static final Comparator<Term> BY_NAME = Comparator.comparing(
                    (Term term) -> term.name().toLowerCase(Locale.ROOT))
            .thenComparing(Term::name)
            .thenComparing(Term::page)
            .thenComparing(Term::anchor);

    private final List<Term> terms;
    private final Spellings spellings;
    private final Set<Integer> seen = ConcurrentHashMap.newKeySet();

    /** @param published the pages that readers may see */
    Terms(List<Draft> published) {
        this.terms = published.stream()
                .flatMap(draft -> draft.terms().stream())
                .sorted(BY_NAME)
                .toList();
        this.spellings = new Spellings(terms);
    }

    /** Where a page uses them. */
    Outcome<List<TermUse>> in(Draft page) {
        if (terms.isEmpty()) {
            return Outcome.of(List.of());
        }
        var finder = new TermFinder(page, terms, spellings);
        Outcome<List<TermUse>> uses = finder.find();
        seen.addAll(finder.seen());
        return uses;
    }

    /** The numbers of those that stand somewhere in the pages so far, if only in a heading or link. */
    Set<Integer> seen() {
        return Set.copyOf(seen);
    }

    /** Where an author lists other wordings of a word: an entry has lines, a page of its own has fields. */
    static String variants(Term term) {
        return term.anchor().isEmpty() ? "field \"variants\"" : "line \"Also:\"";
    }

    /**
     * All of them, with the pages that use them.
     *
     * @param pages in the order of their ids
     */
    Glossary glossary(Collection<Page> pages) {
        var usedIn = new ArrayList<List<PageId>>();
        terms.forEach(term -> usedIn.add(new ArrayList<>()));
        pages.stream()
                .filter(Page::published)
                .forEach(page -> page.uses().stream()
                        .mapToInt(TermUse::term)
                        .distinct()
                        .forEach(term -> usedIn.get(term).add(page.id())));
        return new Glossary(terms, usedIn.stream().map(List::copyOf).toList());
    }
}
