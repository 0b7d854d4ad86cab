package org.schoolhandbook.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Conventions;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.Glossary;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Languages;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Look;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Redirect;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.SourceFile.Kind;
import org.schoolhandbook.model.SourceTree;
import org.schoolhandbook.model.Status;
import org.schoolhandbook.model.TermUse;
import org.schoolhandbook.model.Topic;
import org.schoolhandbook.model.Translation;
import org.schoolhandbook.model.review.Approvals;
import org.schoolhandbook.model.standard.Standards;
import org.schoolhandbook.problem.Outcome;

/** Makes one handbook of many drafts. */
public final class Linker {

    private final Conventions conventions;
    private final LocalDate today;

    /** A linker for a site of this kind on this day. */
    public Linker(Conventions conventions, LocalDate today) {
        this.conventions = conventions;
        this.today = today;
    }

    /** The handbook, whole even where a link leads nowhere. */
    public Outcome<Handbook> link(SourceTree tree, School school, Languages languages, List<Draft> drafts) {
        Map<PageId, String> paths = paths(drafts);
        List<SourceFile> files = files(tree, drafts);
        List<Draft> originals =
                drafts.stream().filter(draft -> draft.translation().isEmpty()).toList();
        List<Draft> published = originals.stream()
                .filter(this::isPublished)
                .sorted(Comparator.comparing(Draft::id))
                .toList();
        List<Topic> topics =
                conventions.jbake() ? List.of() : new Topics(conventions.outputExtension(), paths).of(published);
        var made = new MadePages(school, published, paths, topics);
        Outcome<List<Redirect>> redirects = conventions.jbake()
                ? Outcome.of(List.of())
                : new FormerAddresses(published, paths, files, made).of(published);
        var targets = new Targets(drafts, paths, files, made);
        Set<PageId> hidden = hidden(drafts);
        var fields = new FieldLinks(originals, hidden);
        var terms = new Terms(published);
        var linking = new Linking(paths, targets, hidden, languages.main().code());
        Outcome<List<Page>> linked = Outcome.each(
                originals,
                draft -> terms.in(draft)
                        .flatMap(uses -> page(draft, linking, uses))
                        .and(page -> conventions.jbake()
                                ? List.of()
                                : fields.problems(draft.fields().mentions())));
        Outcome<List<Page>> translated = Outcome.each(
                drafts.stream().filter(draft -> draft.translation().isPresent()).toList(),
                draft -> page(draft, linking, List.of()));
        SortedMap<PageId, Page> pages = byId(linked.value());
        SortedMap<PageId, Page> translations = byId(translated.value());
        var problems = new ArrayList<>(linked.problems());
        problems.addAll(translated.problems());
        problems.addAll(redirects.problems());
        Glossary glossary = terms.glossary(pages.values());
        problems.addAll(new GlossaryRules(glossary, terms.seen()).problems());
        problems.addAll(
                conventions.jbake()
                        ? List.of()
                        : new Orphans(pages.values(), translations.values(), files, school.start()).notes());
        problems.addAll(conventions.jbake() ? List.of() : fields.problems(school.start()));
        var handbook = new Handbook(
                conventions,
                today,
                school,
                pages,
                translations,
                FolderTree.of(pages.values().stream().filter(Page::published).toList()),
                files,
                tree.of(Kind.TEMPLATE),
                languages,
                glossary,
                topics,
                redirects.value(),
                new TreeMap<>(),
                Approvals.none(),
                new TreeMap<>(),
                Look.plain(""),
                Standards.none());
        return new Outcome<>(handbook, problems);
    }

    private static SortedMap<PageId, Page> byId(List<Page> pages) {
        var byId = new TreeMap<PageId, Page>();
        pages.forEach(page -> byId.put(page.id(), page));
        return byId;
    }

    /** A translation has the status of its original, unless it is itself a draft. */
    private Set<PageId> hidden(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !isPublished(draft))
                .map(Draft::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<PageId, String> paths(List<Draft> drafts) {
        Set<PageId> all = drafts.stream().map(Draft::id).collect(Collectors.toUnmodifiableSet());
        var rule = new PagePaths(conventions, all);
        var paths = new TreeMap<PageId, String>();
        drafts.forEach(draft -> paths.put(
                draft.id(),
                draft.translation()
                        .map(made -> rule.of(made, draft.info().type()))
                        .orElseGet(() -> rule.of(draft.id(), draft.info().type()))));
        return paths;
    }

    private static List<SourceFile> files(SourceTree tree, List<Draft> drafts) {
        Set<SourceFile> pages = drafts.stream().map(Draft::source).collect(Collectors.toUnmodifiableSet());
        return Stream.concat(tree.of(Kind.ASSET).stream(), tree.of(Kind.CONTENT).stream())
                .filter(file -> !pages.contains(file))
                .toList();
    }

    /**
     * What is known of all pages.
     *
     * @param language that of the handbook
     */
    private record Linking(Map<PageId, String> paths, Targets targets, Set<PageId> hidden, String language) {}

    private Outcome<Page> page(Draft draft, Linking linking, List<TermUse> uses) {
        Targets targets = linking.targets();
        String language = draft.translation().map(Translation::language).orElse(linking.language());
        var resolver = new Resolver(draft.id(), language, targets, linking.hidden(), !conventions.jbake());
        var body = draft.body().<Link>mapLinks(resolver::resolve);
        var page = new Page(
                draft.id(),
                targets.url(draft.id()),
                linking.paths().get(draft.id()),
                !linking.hidden().contains(draft.id()),
                draft.info(),
                body,
                draft.sections(),
                draft.source(),
                draft.fields(),
                uses,
                draft.charts(),
                language,
                draft.translation());
        return new Outcome<>(page, resolver.problems());
    }

    /** jbake-core 2.7.0, {@code Crawler.addAdditionalDocumentAttributes}: from the day after the page's date began. */
    private boolean isPublished(Draft draft) {
        var common = draft.info().common();
        return common.status() == Status.PUBLISHED
                || common.status() == Status.PUBLISHED_DATE
                        && common.date()
                                .filter(date -> !date.toLocalDate().isAfter(today))
                                .isPresent();
    }
}
