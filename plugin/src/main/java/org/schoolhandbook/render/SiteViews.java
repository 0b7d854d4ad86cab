package org.schoolhandbook.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Folder;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.problem.Problem;

/**
 * Makes what the pages of a site share.
 *
 * @param problems those of this build so far
 * @param search the path of the file that a search begins with, by the code of the language; none without an index
 * @param forms where the forms of a page are, by its address
 */
record SiteViews(
        Handbook handbook,
        List<Problem> problems,
        Ways ways,
        Words words,
        Audiences audiences,
        Tongues tongues,
        SortedMap<String, String> search,
        SortedMap<String, String> forms) {

    /** For the readers of each language, by its code. */
    SortedMap<String, SiteView> all() {
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
                Search.of(language, search),
                forms);
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
                tongues.versions(!search.isEmpty()),
                tongues.translated(),
                Register.of(handbook),
                web,
                Search.of(tongues.main(), search),
                forms);
    }

    /** A topic with a page of its own is in the A to Z as that page. */
    private Stream<Entry> topicsOfNoPage() {
        Set<String> own = handbook.published().stream().map(Page::path).collect(Collectors.toUnmodifiableSet());
        return handbook.topics().stream()
                .filter(topic -> !own.contains(topic.path()))
                .map(FurtherWays::entry);
    }
}
