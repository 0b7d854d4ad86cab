package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Escape;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Insert;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Term;
import org.schoolhandbook.model.TermUse;

/** The words of the glossary on the pages: links to their explanations, and from the glossary back to the pages. */
final class Words {

    private static final int MOST_PAGES = 5;

    private final Handbook handbook;
    private final List<Word> all = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final Map<PageId, Entry> entries = new HashMap<>();
    private final Map<PageId, List<Integer>> explainedIn = new HashMap<>();

    Words(Handbook handbook) {
        this.handbook = handbook;
        var taken = new HashMap<String, Integer>();
        for (int number = 0; number < handbook.glossary().terms().size(); number++) {
            Term term = handbook.glossary().terms().get(number);
            Page page = handbook.pages().get(term.page());
            String name = term.anchor().isEmpty()
                    ? Titles.folded(term.name()).replaceAll("[^\\p{L}\\p{N}]+", "-")
                    : term.anchor();
            int same = taken.merge(name, 1, Integer::sum);
            all.add(new Word(
                    "word:" + name + (same > 1 ? "-" + same : ""),
                    term.name(),
                    term.expansion(),
                    term.definition(),
                    term.anchor().isEmpty() ? page.url() : page.url() + "#" + Addresses.encode(term.anchor()),
                    Titles.letter(term.name()),
                    usedIn(number)));
            links.add("<a class=\"term\" href=\"#" + Escape.html(all.get(number).id()) + '"');
            explainedIn.computeIfAbsent(term.page(), id -> new ArrayList<>()).add(number);
        }
    }

    private List<Entry> usedIn(int number) {
        return handbook.glossary().usedIn().get(number).stream()
                .map(id -> entries.computeIfAbsent(
                        id, page -> Entry.of(handbook.pages().get(page))))
                .toList();
    }

    List<Word> all() {
        return List.copyOf(all);
    }

    /** The words for the A to Z, and below their former names; a word with a page of its own is there as a page. */
    Stream<Entry> index() {
        return IntStream.range(0, all.size()).boxed().flatMap(number -> {
            Word word = all.get(number);
            Term term = handbook.glossary().terms().get(number);
            Stream<Entry> itself = term.anchor().isEmpty()
                    ? Stream.empty()
                    : Stream.of(Entry.of("word", word.name(), word.url(), word.expansion()));
            Stream<Entry> former = term.formerNames().stream()
                    .map(name -> Entry.of("former", name, word.url(), Optional.of(word.name())));
            return Stream.concat(itself, former);
        });
    }

    /** The words that a page uses, in the order of the glossary. */
    List<Word> usedBy(Page page) {
        return page.uses().stream()
                .map(TermUse::term)
                .distinct()
                .sorted()
                .map(all::get)
                .toList();
    }

    /** What is added to a page's text. */
    List<Insert> inserts(Page page) {
        var inserts = new ArrayList<Insert>();
        for (TermUse use : page.uses()) {
            inserts.add(new Insert(use.from(), open(use)));
            inserts.add(new Insert(use.until(), "</a>"));
        }
        for (int number : explainedIn.getOrDefault(page.id(), List.of())) {
            Term term = handbook.glossary().terms().get(number);
            if (!term.anchor().isEmpty() && !all.get(number).usedIn().isEmpty()) {
                inserts.add(new Insert(term.end(), back(page, all.get(number).usedIn())));
            }
        }
        inserts.sort(Comparator.comparing(Insert::at));
        return inserts;
    }

    private String open(TermUse use) {
        String link = links.get(use.term());
        return use.unexplained()
                ? link + " data-means=\""
                        + Escape.html(all.get(use.term()).expansion().orElse("")) + "\">"
                : link + '>';
    }

    private String back(Page page, List<Entry> pages) {
        var shown = new ArrayList<String>();
        pages.stream()
                .limit(MOST_PAGES)
                .forEach(to -> shown.add("<a href=\"" + Escape.html(Addresses.relative(page.url(), to.url())) + "\">"
                        + Escape.html(to.title()) + "</a>"));
        int more = pages.size() - MOST_PAGES;
        if (more > 0) {
            shown.add(Escape.html(word("glossary.more").replace("{0}", Integer.toString(more))));
        }
        return "<dd class=\"used\">" + Escape.html(word("glossary.used-in")) + ' ' + String.join(", ", shown)
                + "</dd>\n";
    }

    private String word(String key) {
        return handbook.words().getOrDefault(key, key);
    }
}
