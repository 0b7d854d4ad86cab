package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Folder;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.Status;
import org.schoolhandbook.model.TrainingDays;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.PageInfo;

/** Makes the views of one handbook. */
final class Views {

    private static final Comparator<Keyed> BY_TITLE =
            Comparator.comparing(Keyed::key).thenComparing(keyed -> keyed.entry.url());

    private record Keyed(String key, Entry entry) {}

    private final Handbook handbook;
    private final TrainingDays days;
    private final Words words;

    Views(Handbook handbook) {
        this.handbook = handbook;
        this.days = new TrainingDays(handbook.pages());
        this.words = new Words(handbook);
    }

    SiteView site() {
        Folder root = handbook.folders().get("");
        List<Entry> sections = root.folders().stream()
                .map(path -> entry(handbook.folders().get(path)))
                .toList();
        List<Entry> pages = handbook.published().stream()
                .map(page -> new Keyed(Titles.folded(page.title()), Entry.of(page)))
                .sorted(BY_TITLE)
                .map(Keyed::entry)
                .toList();
        String name = handbook.school().name().orElse(root.title());
        return new SiteView(name, handbook.school(), sections, pages, words.all(), handbook.today());
    }

    /** Every page that has a file, in the order of their sources; then those that the theme makes up. */
    List<PageView> pages() {
        var views = new ArrayList<PageView>();
        for (Page page : handbook.pages().values()) {
            if (page.published() || handbook.conventions().draftSuffix().isPresent()) {
                views.add(authored(page));
            }
        }
        if (!handbook.conventions().jbake()) {
            Set<String> taken = authoredPaths();
            madeUp().filter(page -> !taken.contains(page.path().toLowerCase(Locale.ROOT)))
                    .forEach(views::add);
        }
        return views;
    }

    private Stream<PageView> madeUp() {
        Stream<PageView> listings = handbook.folders().values().stream()
                .filter(folder -> folder.index().isEmpty())
                .map(this::listing);
        return Stream.concat(
                listings,
                Stream.of(
                        madeUp("a-to-z", "a-to-z.html", "A to Z", List.of()),
                        madeUp("error404", "404.html", "Page not found", List.of()),
                        madeUp("robots", "robots.txt", "robots.txt", List.of())));
    }

    /** An author's own file or page wins over one that the theme makes up. */
    private Set<String> authoredPaths() {
        return Stream.concat(
                        handbook.files().stream().map(SourceFile::name),
                        handbook.published().stream().map(Page::path))
                .map(path -> path.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private PageView authored(Page page) {
        String folder = folderOf(page.path());
        Function<Link, String> address = link -> address(page, link);
        boolean index = page.isIndex() && handbook.folders().containsKey(folder);
        return new PageView(
                page.info().type(),
                page.url(),
                page.published() ? page.path() : draftPath(page.path()),
                Addresses.toRoot(page.path()),
                page.info(),
                out -> page.body().print(address, words.inserts(page), out),
                contents(page.sections()),
                trail(folder, index),
                index ? inside(handbook.folders().get(folder)) : List.of(),
                words.usedBy(page),
                this::named,
                days.total(page.id()),
                Optional.of(page));
    }

    private Optional<Entry> named(PageId id) {
        return Optional.ofNullable(handbook.pages().get(id))
                .filter(Page::published)
                .map(Entry::of);
    }

    private PageView listing(Folder folder) {
        String path = folder.path().isEmpty() ? "index.html" : folder.path() + "/index.html";
        return madeUp("listing", path, folder.title(), inside(folder));
    }

    private PageView madeUp(String type, String path, String title, List<Entry> entries) {
        return new PageView(
                type,
                Addresses.encode(path),
                path,
                Addresses.toRoot(path),
                new PageInfo(Common.titled(title, Status.PUBLISHED)),
                out -> {},
                List.of(),
                trail(folderOf(path), path.endsWith("index.html")),
                entries,
                List.of(),
                this::named,
                Optional.empty(),
                Optional.empty());
    }

    private String address(Page from, Link link) {
        if (link instanceof Link.ToAddress to) {
            return to.address();
        }
        if (link instanceof Link.ToFile to) {
            return Addresses.relative(from.url(), Addresses.encode(to.path()));
        }
        var to = (Link.ToPage) link;
        String hash = to.anchor().isEmpty() ? "" : "#" + to.anchor();
        boolean here = to.url().equals(from.url()) && !hash.isEmpty();
        return here ? hash : Addresses.relative(from.url(), to.url()) + hash;
    }

    private String draftPath(String path) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot) + handbook.conventions().draftSuffix().orElse("") + path.substring(dot);
    }

    private List<Entry> trail(String folder, boolean index) {
        var trail = new ArrayList<Entry>();
        String inside = index ? folderOf(folder) : folder;
        if (index && folder.isEmpty()) {
            return trail;
        }
        for (String path = inside; ; path = folderOf(path)) {
            Folder on = handbook.folders().get(path);
            if (on != null) {
                trail.add(0, entry(on));
            }
            if (path.isEmpty()) {
                return List.copyOf(trail);
            }
        }
    }

    private List<Entry> inside(Folder folder) {
        var entries = new ArrayList<Entry>();
        folder.folders().forEach(path -> entries.add(entry(handbook.folders().get(path))));
        folder.pages().forEach(id -> entries.add(Entry.of(handbook.pages().get(id))));
        return List.copyOf(entries);
    }

    private Entry entry(Folder folder) {
        Optional<String> summary = folder.index()
                .flatMap(id -> handbook.pages().get(id).info().common().summary());
        return new Entry(
                folder.title(), folder.url(), "folder", summary, Titles.letter(folder.title()), Optional.empty());
    }

    private static List<Section> contents(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.level() == 2 || section.level() == 3)
                .toList();
    }

    private static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
