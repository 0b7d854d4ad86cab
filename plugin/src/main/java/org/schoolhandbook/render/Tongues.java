package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Insert;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;

/** The pages of a handbook as the readers of each language are led to them. */
final class Tongues {

    static final String HOME = "index.html";
    static final String A_TO_Z = "a-to-z.html";
    static final String SEARCH = "search.html";

    private final Handbook handbook;
    private final Map<PageId, SortedMap<String, Page>> translations = new HashMap<>();
    private final Map<String, Page> byUrl = new HashMap<>();
    private final SortedSet<String> used = new TreeSet<>();

    Tongues(Handbook handbook) {
        this.handbook = handbook;
        handbook.published().forEach(page -> byUrl.put(page.url(), page));
        for (Page page : handbook.translated()) {
            translations.computeIfAbsent(page.original(), of -> new TreeMap<>()).put(page.language(), page);
            used.add(page.language());
        }
    }

    Language main() {
        return handbook.languages().main();
    }

    /** The languages besides that of the handbook in which there are pages. */
    List<Language> others() {
        return used.stream().map(handbook.languages()::of).toList();
    }

    /** The folder of a language, with a slash; empty for the handbook's own. */
    String folder(Language language) {
        return handbook.languages().folder(language);
    }

    /** The page in this language, or as it is. */
    Page in(Language language, Page page) {
        return translations.getOrDefault(page.original(), new TreeMap<>()).getOrDefault(language.code(), page);
    }

    /** A way as readers of a language find it: to the translation, or to a page of which they see that it is none. */
    Entry in(Language language, Entry entry) {
        if (language.equals(main())) {
            return entry;
        }
        if (entry.url().equals(HOME) || entry.url().equals(A_TO_Z)) {
            return entry.leadingTo(folder(language) + entry.url());
        }
        return Optional.ofNullable(byUrl.get(entry.url()))
                .map(page -> in(language, page))
                .filter(page -> page.language().equals(language.code()))
                .map(page -> Entry.of(page).as(entry.type()))
                .orElseGet(() -> entry.in(main().code()));
    }

    List<Entry> in(Language language, List<Entry> entries) {
        return entries.stream().map(entry -> in(language, entry)).toList();
    }

    /**
     * Each page that is in several languages, by address: the same list for all of them, the handbook's own first.
     *
     * @param searched whether the site has an index
     */
    SortedMap<String, List<Version>> versions(boolean searched) {
        var versions = new TreeMap<String, List<Version>>();
        translations.forEach((id, pages) -> {
            Page original = handbook.pages().get(id);
            add(
                    versions,
                    Stream.concat(Stream.of(original), pages.values().stream())
                            .map(page -> new Version(handbook.languages().of(page.language()), Entry.of(page)))
                            .toList());
        });
        if (!used.isEmpty()) {
            (searched ? Stream.of(HOME, A_TO_Z, SEARCH) : Stream.of(HOME, A_TO_Z))
                    .forEach(page -> everywhere(versions, page));
        }
        return versions;
    }

    /** What each language has, whether or not somebody wrote it. */
    private void everywhere(SortedMap<String, List<Version>> versions, String path) {
        var all = new ArrayList<Version>();
        Stream.concat(Stream.of(main()), others().stream()).forEach(language -> {
            String url = folder(language) + path;
            Entry entry = Optional.ofNullable(byUrl.get(path))
                    .map(page -> in(language, page))
                    .filter(page -> page.language().equals(language.code()))
                    .map(Entry::of)
                    .orElseGet(() -> Entry.of("folder", language.name(), url, Optional.empty()));
            all.add(new Version(language, entry));
        });
        add(versions, List.copyOf(all));
    }

    private static void add(SortedMap<String, List<Version>> versions, List<Version> all) {
        all.forEach(version -> versions.put(version.entry().url(), all));
    }

    /** The translations by address, and what is known of them. */
    SortedMap<String, Translated> translated() {
        var translated = new TreeMap<String, Translated>();
        for (Page page : handbook.translated()) {
            Page original = handbook.pages().get(page.original());
            var made = page.translation().orElseThrow();
            translated.put(
                    page.url(),
                    new Translated(made, Entry.of(original), made.isOlderThan(original, handbook.approvals())));
        }
        return translated;
    }

    /** The pages of a language, by title. */
    List<Entry> pages(Language language) {
        return ByTitle.sorted(handbook.translated().stream()
                .filter(page -> page.language().equals(language.code()))
                .map(Entry::of));
    }

    /** Says in the links of a page's text which of them lead to another language. */
    List<Insert> languagesOfLinks(Page page) {
        return used.isEmpty()
                ? List.of()
                : page.body()
                        .attributes(
                                "href",
                                link -> language(link)
                                        .filter(code -> !code.equals(page.language()))
                                        .map(code -> "hreflang=\""
                                                + handbook.languages().of(code).tag() + "\" data-language=\"" + code
                                                + "\" "));
    }

    private Optional<String> language(Link link) {
        return link instanceof Link.ToPage to
                ? Optional.ofNullable(handbook.pages().get(to.page()))
                        .or(() -> Optional.ofNullable(handbook.translations().get(to.page())))
                        .map(Page::language)
                : Optional.empty();
    }

    boolean runsFromRight(Page page) {
        return handbook.languages().of(page.language()).direction().equals("rtl");
    }
}
