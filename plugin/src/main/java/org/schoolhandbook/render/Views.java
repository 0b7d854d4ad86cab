package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Folder;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Insert;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.Status;
import org.schoolhandbook.model.Topic;
import org.schoolhandbook.model.TrainingDays;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.PageInfo;
import org.schoolhandbook.model.front.PlanTemplateInfo;
import org.schoolhandbook.problem.Problem;

/** Makes the views of one handbook. */
final class Views {

    private final Handbook handbook;
    private final List<Problem> problems;
    private final TrainingDays days;
    private final Ways ways;
    private final Words words;
    private final FurtherWays further;
    private final Audiences audiences;
    private final Tongues tongues;
    private final Optional<String> search;

    /**
     * @param problems those of this build so far
     * @param search the path of the file that a search begins with, if the site has an index
     */
    Views(Handbook handbook, List<Problem> problems, Optional<String> search) {
        this.handbook = handbook;
        this.problems = problems;
        this.days = new TrainingDays(handbook.pages());
        this.ways = new Ways(handbook);
        this.words = new Words(handbook);
        this.further = new FurtherWays(handbook);
        this.audiences = new Audiences(handbook);
        this.tongues = new Tongues(handbook);
        this.search = search;
    }

    /** For the readers of each language, by its code. */
    SortedMap<String, SiteView> sites() {
        var sites = new TreeMap<String, SiteView>();
        SiteView site = site();
        sites.put(tongues.main().code(), site);
        tongues.others().forEach(language -> sites.put(language.code(), translated(site, language)));
        return sites;
    }

    private SiteView translated(SiteView site, Language language) {
        List<Entry> pages = tongues.pages(language);
        return new SiteView(
                site.name(),
                site.school(),
                site.logo(),
                tongues.in(language, site.sections()),
                pages,
                pages,
                List.of(),
                tongues.in(language, site.start()),
                tongues.in(language, site.topics()),
                tongues.in(language, site.audiences()),
                site.rightNow().map(entry -> tongues.in(language, entry)),
                site.tree(),
                site.today(),
                site.languages(),
                tongues.in(language, site.home()),
                tongues.folder(language),
                site.versions(),
                site.translated(),
                site.register(),
                site.web(),
                search);
    }

    private SiteView site() {
        Folder root = handbook.folders().get("");
        List<Entry> pages = ByTitle.sorted(handbook.published().stream().map(Entry::of));
        Stream<Entry> all = Stream.of(
                        pages.stream(),
                        words.index(),
                        topicsOfNoPage(),
                        audiences.entries().stream(),
                        RightNow.entry(handbook).stream())
                .flatMap(Function.identity());
        String name = handbook.school().name().orElse(root.title());
        String theme = ThemeFiles.fingerprint(handbook);
        var web = new Web(
                Web.POLICY,
                Checks.of(handbook, problems),
                theme,
                TestRecord.in(handbook.templates())
                        .filter(record -> record.theme().equals(theme)));
        return new SiteView(
                name,
                handbook.school(),
                handbook.look().logo(),
                ways.top(),
                pages,
                ByTitle.sorted(all),
                words.all(),
                StartPages.of(handbook),
                handbook.topics().stream().map(FurtherWays::entry).toList(),
                audiences.entries(),
                RightNow.entry(handbook),
                new SiteTree(handbook).root(),
                handbook.today(),
                handbook.languages().all(),
                Entry.of("folder", name, Tongues.HOME, Optional.empty())
                        .in(tongues.main().code()),
                "",
                tongues.versions(),
                tongues.translated(),
                Register.of(handbook),
                web,
                search);
    }

    /** A topic with a page of its own is in the A to Z as that page. */
    private Stream<Entry> topicsOfNoPage() {
        Set<String> own = handbook.published().stream().map(Page::path).collect(Collectors.toUnmodifiableSet());
        return handbook.topics().stream()
                .filter(topic -> !own.contains(topic.path()))
                .map(FurtherWays::entry);
    }

    /** Every page that has a file, in the order of their sources; then those that the theme makes up. */
    List<PageView> pages() {
        var views = new ArrayList<PageView>();
        for (Page page : handbook.pages().values()) {
            if (page.published() || handbook.conventions().draftSuffix().isPresent()) {
                views.add(authored(page));
            }
        }
        handbook.translated().forEach(page -> views.add(translated(page)));
        if (!handbook.conventions().jbake()) {
            Set<String> taken = authoredPaths();
            madeUp().filter(page -> !taken.contains(page.path().toLowerCase(Locale.ROOT)))
                    .forEach(views::add);
        }
        return views;
    }

    private Stream<PageView> madeUp() {
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
        Stream<PageView> find = search.stream().map(index -> madeUp("results", "search.html", "Search", List.of()));
        Stream<PageView> inLanguages = tongues.others().stream().flatMap(this::madeUp);
        return Stream.of(register, listings, topics(), forReaders(), rightNow(), fixed, find, inLanguages)
                .flatMap(Function.identity());
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
            Function<Link, String> address = link -> address(RightNow.PATH, link);
            return view.saying(
                    page,
                    RightNow.front(page, view.common()),
                    (from, until) -> out -> page.body().print(address, List.of(), from, until, out),
                    List.of());
        });
    }

    private boolean isOfTopics(Folder folder) {
        return folder.path().equals(Topic.FOLDER) && !handbook.topics().isEmpty();
    }

    /** An author's own file or page wins over one that the theme makes up. */
    private Set<String> authoredPaths() {
        return Stream.concat(
                        handbook.files().stream().map(SourceFile::name),
                        Stream.concat(handbook.published().stream(), handbook.translated().stream())
                                .map(Page::path))
                .map(path -> path.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private PageView authored(Page page) {
        String folder = Ways.folderOf(page.path());
        Function<Link, String> address = link -> address(page.url(), link);
        boolean index = page.isIndex() && handbook.folders().containsKey(folder);
        return new PageView(
                page.info().type(),
                page.url(),
                page.published() ? page.path() : draftPath(page.path()),
                Addresses.toRoot(page.path()),
                page.info(),
                (from, until) -> out -> page.body().print(address, inserts(page), from, until, out),
                page.isTombstone() ? List.of() : contents(page.sections()),
                ways.trail(folder, index),
                index ? ways.inside(handbook.folders().get(folder)) : List.of(),
                page.isTombstone() ? List.of() : words.usedBy(page),
                this::named,
                days.total(page.id()),
                () -> further.from(page),
                tongues.main(),
                Optional.of(page));
    }

    /** What the original says of its place among the others, for the readers of the translation. */
    private PageView translated(Page page) {
        Language language = handbook.languages().of(page.language());
        Page original = handbook.pages().get(page.original());
        PageView view = authored(original);
        Function<Link, String> address = link -> address(page.url(), link);
        return new PageView(
                page.info().type(),
                page.url(),
                page.path(),
                Addresses.toRoot(page.path()),
                page.info(),
                (from, until) -> out -> page.body().print(address, inserts(page), from, until, out),
                page.isTombstone() ? List.of() : contents(page.sections()),
                tongues.in(language, view.trail()),
                tongues.in(language, view.entries()),
                List.of(),
                id -> named(id).map(entry -> tongues.in(language, entry)),
                view.totalDays(),
                () -> further.from(original).related(entries -> tongues.in(language, entries)),
                language,
                Optional.of(page));
    }

    private List<Insert> inserts(Page page) {
        List<Insert> links = tongues.languagesOfLinks(page);
        List<Insert> numbers = tongues.runsFromRight(page) ? PhoneNumbers.in(page.body()) : List.of();
        List<Insert> blanks = page.info() instanceof PlanTemplateInfo ? Blanks.in(page.body()) : List.of();
        return Stream.of(Charts.in(page.charts()), blanks, words.inserts(page), links, numbers)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Insert::at))
                .toList();
    }

    private Optional<Entry> named(PageId id) {
        return Optional.ofNullable(handbook.pages().get(id))
                .filter(Page::published)
                .map(Entry::of);
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
                this::named,
                Optional.empty(),
                Further::none,
                tongues.main(),
                Optional.empty());
    }

    private String address(String from, Link link) {
        if (link instanceof Link.ToAddress to) {
            return to.address();
        }
        if (link instanceof Link.ToFile to) {
            return Addresses.relative(from, Addresses.encode(to.path()));
        }
        var to = (Link.ToPage) link;
        String hash = to.anchor().isEmpty() ? "" : "#" + to.anchor();
        boolean here = to.url().equals(from) && !hash.isEmpty();
        return here ? hash : Addresses.relative(from, to.url()) + hash;
    }

    private String draftPath(String path) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot) + handbook.conventions().draftSuffix().orElse("") + path.substring(dot);
    }

    private static List<Section> contents(List<Section> sections) {
        return sections.stream()
                .filter(section -> section.level() == 2 || section.level() == 3)
                .toList();
    }
}
