package org.schoolhandbook.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Chapter;
import org.schoolhandbook.model.book.Medium;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * The pages of a site as the chapters of a book: first those of the site map, as they lie in each other; then what the
 * theme makes up, and translations.
 *
 * @param site of the handbook's own language
 */
record BookPages(Handbook handbook, SiteView site, PageView frame, List<PageView> pages, Theme theme, Medium medium) {

    /** What makes sense on a server only; the frame has its own place for what was found. */
    private static final Set<String> NO_CHAPTERS = Set.of("error404", "results", "robots");

    /** What a theme needs besides where all pages are one file; it lies beside the template of the frame. */
    private static final Set<String> FRAME_FILES = Set.of("book.css", "book.js");

    private static final String WHOLE_PAGE = "<!DOCTYPE";

    private static final Problem NO_CHAPTERS_MADE = Problem.error(
            "layout-without-chapters",
            Place.of("layout.ftlh"),
            "The templates of this theme make whole pages only, and no chapters of a book.",
            "Use the theme classic, or one that extends it and leaves its layout.ftlh as it is.");

    Book book(List<Artifact> files) {
        Map<String, PageView> left = new LinkedHashMap<>();
        pages.stream().filter(page -> !NO_CHAPTERS.contains(page.type())).forEach(page -> left.put(page.url(), page));
        var chapters = new ArrayList<Chapter>();
        add(site.tree(), 1, left, chapters);
        left.values().forEach(page -> chapters.add(chapter(page, 1)));
        SortedMap<String, Artifact> others = new TreeMap<>();
        files.forEach(file -> others.put(file.path(), file));
        pages.forEach(page -> others.remove(page.path()));
        handbook.templates().stream()
                .filter(file -> FRAME_FILES.contains(file.name()))
                .forEach(file -> others.put(file.name(), SiteRenderer.copy(file, "")));
        return new Book(
                site.name(),
                handbook.languages().main(),
                handbook.school(),
                handbook.today(),
                chapter(frame, 0),
                List.copyOf(chapters),
                site.search().map(Search::index),
                others);
    }

    private void add(Branch branch, int level, Map<String, PageView> left, List<Chapter> chapters) {
        Optional.ofNullable(left.remove(branch.entry().url())).ifPresent(page -> chapters.add(chapter(page, level)));
        boolean top = branch.equals(site.tree());
        branch.inside().forEach(inside -> add(inside, top ? level : level + 1, left, chapters));
    }

    private Chapter chapter(PageView page, int level) {
        return new Chapter(
                page.path(),
                title(page),
                page.type(),
                level,
                anchor -> page.source().flatMap(source -> place(source, anchor)),
                page.language(),
                page.source().isPresent(),
                new Artifact(
                        page.path(),
                        page.source().map(source -> source.source().shown()).stream()
                                .toList(),
                        out -> write(page, out)));
    }

    private static Optional<Place> place(Page page, String anchor) {
        List<Section> sections = page.sections();
        return IntStream.range(0, sections.size())
                .filter(i ->
                        sections.get(i).level() > 0 && sections.get(i).anchor().equals(anchor))
                .boxed()
                .flatMap(i -> page.body().texts(sections, i).stream().limit(1))
                .findFirst()
                .map(words -> words.place(
                        page.source().shown(),
                        0,
                        words.words().codePointCount(0, words.words().length())));
    }

    private List<Problem> write(PageView page, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream(32_768);
        List<Problem> problems = theme.writeChapter(page, medium, bytes);
        bytes.writeTo(out);
        boolean whole = bytes.toString(StandardCharsets.UTF_8).stripLeading().startsWith(WHOLE_PAGE);
        return whole ? List.of(NO_CHAPTERS_MADE) : problems;
    }

    /** Of a page that nobody wrote, as its template calls it. */
    private static String title(PageView page) {
        return page.source().isPresent()
                ? page.title()
                : page.language().words().getOrDefault(page.type() + ".title", page.title());
    }
}
