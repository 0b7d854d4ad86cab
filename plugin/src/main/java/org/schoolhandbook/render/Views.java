package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Insert;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.TrainingDays;
import org.schoolhandbook.model.front.PlanTemplateInfo;
import org.schoolhandbook.problem.Problem;

/** Makes the views of one handbook. */
final class Views {

    private final Handbook handbook;
    private final TrainingDays days;
    private final Ways ways;
    private final Words words;
    private final FurtherWays further;
    private final Tongues tongues;
    private final Photographs photographs;
    private final SiteViews sites;
    private final MadeUp madeUp;

    /**
     * @param problems those of this build so far
     * @param search the path of the file that a search begins with, by the code of the language; none without an index
     * @param forms where the forms of a page are, by its address
     */
    Views(
            Handbook handbook,
            List<Problem> problems,
            SortedMap<String, String> search,
            SortedMap<String, String> forms) {
        this.handbook = handbook;
        this.days = new TrainingDays(handbook.pages());
        this.ways = new Ways(handbook);
        this.words = new Words(handbook);
        this.further = new FurtherWays(handbook);
        this.tongues = new Tongues(handbook);
        this.photographs = new Photographs(handbook);
        var audiences = new Audiences(handbook);
        this.sites = new SiteViews(handbook, problems, ways, words, audiences, tongues, search, forms);
        this.madeUp = new MadeUp(handbook, ways, further, audiences, tongues, !search.isEmpty());
    }

    /** For the readers of each language, by its code. */
    SortedMap<String, SiteView> sites() {
        return sites.all();
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
            madeUp.all()
                    .filter(page -> !taken.contains(page.path().toLowerCase(Locale.ROOT)))
                    .forEach(views::add);
        }
        return views;
    }

    /** What is around all pages where they are one file. */
    PageView frame() {
        return madeUp.frame();
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
        Function<Link, String> address = link -> link.from(page.url());
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
                id -> Entry.of(id, handbook),
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
        Function<Link, String> address = link -> link.from(page.url());
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
                id -> Entry.of(id, handbook).map(entry -> tongues.in(language, entry)),
                view.totalDays(),
                () -> further.from(original).related(entries -> tongues.in(language, entries)),
                language,
                Optional.of(page));
    }

    private List<Insert> inserts(Page page) {
        List<Insert> links = tongues.languagesOfLinks(page);
        // A site that was made for JBake is built as JBake would.
        List<Insert> numbers =
                handbook.conventions().jbake() ? List.of() : PhoneNumbers.in(page.body(), tongues.runsFromRight(page));
        List<Insert> blanks = page.info() instanceof PlanTemplateInfo ? Blanks.in(page.body()) : List.of();
        return Stream.of(Charts.in(page.charts()), blanks, photographs.in(page), words.inserts(page), links, numbers)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Insert::at))
                .toList();
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
