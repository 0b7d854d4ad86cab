package org.schoolhandbook.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Medium;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Problem;

/** One artifact for every file of the site. Its theme must stay open until they are published. */
public final class SiteRenderer implements AutoCloseable {

    private final Handbook handbook;
    private final SiteView site;
    private final PageView frame;
    private final List<PageView> pages;
    private final Theme theme;

    /**
     * Opens the theme for this handbook.
     *
     * @param problems those of this build so far
     * @param search the path of the file that a search begins with, by the code of the language; none without an index
     * @param forms where the forms of a page are, by its address
     */
    public SiteRenderer(
            ThemeEngine engine,
            Handbook handbook,
            List<Problem> problems,
            SortedMap<String, String> search,
            SortedMap<String, String> forms) {
        var views = new Views(handbook, problems, search, forms);
        SortedMap<String, SiteView> sites = views.sites();
        this.handbook = handbook;
        this.site = sites.get(handbook.languages().main().code());
        this.frame = views.frame();
        this.pages = views.pages();
        this.theme = engine.open(handbook, sites, pages);
    }

    /** All of them; nothing is written yet. */
    public Outcome<List<Artifact>> artifacts() {
        var artifacts = new ArrayList<Artifact>();
        for (PageView page : pages) {
            List<String> sources = page.source().map(source -> source.source().shown()).stream()
                    .toList();
            artifacts.add(new Artifact(page.path(), sources, out -> theme.write(page, out)));
        }
        Set<String> own = handbook.files().stream().map(SourceFile::name).collect(Collectors.toUnmodifiableSet());
        Stream.of(
                        new RegisterFiles(handbook).artifacts(),
                        new WebFiles(handbook, site.name()).artifacts(),
                        new Worker(handbook, site).artifact().stream().toList(),
                        new Photographs(handbook).artifacts())
                .flatMap(List::stream)
                .filter(file -> !own.contains(file.path()))
                .forEach(artifacts::add);
        String style = SchoolStyle.of(handbook);
        for (SourceFile file : handbook.files()) {
            artifacts.add(copy(file, file.name().equals(SchoolStyle.SHEET) ? style : ""));
        }
        return theme.extras().map(extras -> {
            artifacts.addAll(extras);
            return List.copyOf(artifacts);
        });
    }

    /**
     * The same pages as one book.
     *
     * @param medium for what its chapters are made
     * @param files of the site, some of which a chapter may show
     */
    public Book book(Medium medium, List<Artifact> files) {
        return new BookPages(handbook, site, frame, pages, theme, medium).book(files);
    }

    static Artifact copy(SourceFile file, String more) {
        return new Artifact(file.name(), List.of(file.shown()), out -> {
            Files.copy(file.file(), out);
            out.write(more.getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
    }

    @Override
    public void close() {
        theme.close();
    }
}
