package org.schoolhandbook.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Folder;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Status;
import org.schoolhandbook.model.Topic;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.PageInfo;

/**
 * Makes the pages that nobody wrote.
 *
 * @param searched whether the site has an index
 */
record MadeUp(
        Handbook handbook, Ways ways, FurtherWays further, Audiences audiences, Tongues tongues, boolean searched) {

    Stream<PageView> all() {
        Stream<PageView> register = handbook.standings().isEmpty()
                ? Stream.empty()
                : Stream.of(madeUp("register", "register.html", "Register of policies", List.of()));
        Stream<PageView> listings = handbook.folders().values().stream()
                .filter(folder -> folder.index().isEmpty() && !isOfTopics(folder))
                .map(this::listing);
        Stream<PageView> fixed = Stream.of(
                madeUp("a-to-z", "a-to-z.html", "A to Z", List.of()),
                madeUp("site-map", "site-map.html", "Site map", List.of()),
                madeUp("accessibility", "accessibility.html", "Accessibility", List.of()),
                madeUp("error404", "404.html", "Page not found", List.of()),
                madeUp("robots", "robots.txt", "robots.txt", List.of()));
        Stream<PageView> find =
                searched ? Stream.of(madeUp("results", "search.html", "Search", List.of())) : Stream.empty();
        Stream<PageView> inLanguages = tongues.others().stream().flatMap(this::madeUp);
        return Stream.of(register, listings, topics(), forReaders(), rightNow(), fixed, find, inLanguages)
                .flatMap(Function.identity());
    }

    /** What is around all pages where they are one file. */
    PageView frame() {
        return madeUp("book", "book.html", "Handbook", List.of());
    }

    private Stream<PageView> madeUp(Language language) {
        String folder = tongues.folder(language);
        PageView home = madeUp("listing", folder + Tongues.HOME, language.name(), tongues.pages(language))
                .in(language, List.of());
        PageView all = madeUp("a-to-z", folder + Tongues.A_TO_Z, "A to Z", List.of())
                .in(language, tongues.in(language, ways.trail("", false)));
        // An author's folder of this name has a list of its own.
        boolean taken = handbook.folders().containsKey(Ways.folderOf(home.path()));
        return taken ? Stream.of(all) : Stream.of(home, all);
    }

    private Stream<PageView> topics() {
        Stream<PageView> list = handbook.topics().isEmpty()
                ? Stream.empty()
                : Stream.of(madeUp("topics", Ways.TOPICS, ways.topics().title(), List.of()));
        return Stream.concat(
                list,
                handbook.topics().stream()
                        .map(topic -> madeUp("topic", topic.path(), topic.title(), List.of())
                                .with(further.from(topic))));
    }

    private Stream<PageView> forReaders() {
        return audiences.names().stream()
                .map(name -> madeUp(
                                "for",
                                Audiences.path(name),
                                audiences.entry(name).title(),
                                List.of())
                        .with(audiences.pages(name)));
    }

    /**
     * The text of the page of agreed words, with links that lead on from another place. Words of the glossary are not
     * linked: nobody looks one up then, and following one would bring back the moments that were not chosen.
     */
    private Stream<PageView> rightNow() {
        return RightNow.source(handbook).stream().map(page -> {
            PageView view = madeUp("right-now", RightNow.PATH, RightNow.title(handbook), List.of());
            return view.saying(
                    page,
                    RightNow.front(page, view.common()),
                    (from, until) ->
                            out -> page.body().print(link -> link.from(RightNow.PATH), List.of(), from, until, out),
                    List.of());
        });
    }

    private boolean isOfTopics(Folder folder) {
        return folder.path().equals(Topic.FOLDER) && !handbook.topics().isEmpty();
    }

    private PageView listing(Folder folder) {
        String path = folder.path().isEmpty() ? "index.html" : folder.path() + "/index.html";
        return madeUp("listing", path, folder.title(), ways.inside(folder));
    }

    private PageView madeUp(String type, String path, String title, List<Entry> entries) {
        return new PageView(
                type,
                Addresses.encode(path),
                path,
                Addresses.toRoot(path),
                new PageInfo(Common.titled(title, Status.PUBLISHED)),
                (from, until) -> out -> {},
                List.of(),
                ways.trail(Ways.folderOf(path), path.endsWith("index.html")),
                entries,
                List.of(),
                id -> Entry.of(id, handbook),
                Optional.empty(),
                Further::none,
                tongues.main(),
                Optional.empty());
    }
}
