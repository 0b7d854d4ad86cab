package org.schoolhandbook.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Mention;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** What an author wrote but no page's text leads to. Lists made by the theme do not count. */
final class Orphans {

    private final Collection<Page> pages;
    private final Collection<Page> translations;
    private final List<SourceFile> files;
    private final List<Mention> start;

    /**
     * @param translations which only lead to others: each original leads to its own
     * @param start what every page leads to
     */
    Orphans(Collection<Page> pages, Collection<Page> translations, List<SourceFile> files, List<Mention> start) {
        this.pages = pages;
        this.translations = translations;
        this.files = files;
        this.start = start;
    }

    List<Problem> notes() {
        var reached = new HashSet<Object>();
        Stream.of(pages, translations)
                .flatMap(Collection::stream)
                .forEach(page -> page.body().links().forEach(link -> reach(page, link, reached)));
        pages.forEach(page -> page.fields().mentions().forEach(mention -> reach(page, mention, reached)));
        start.forEach(mention -> reached.add(new PageId(mention.path())));
        var notes = new ArrayList<Problem>();
        for (Page page : pages) {
            if (page.published() && !page.isIndex() && !reached.contains(page.id())) {
                notes.add(note(page.source(), "No other page's text links to this page."));
            }
        }
        for (SourceFile file : files) {
            if (file.kind() == SourceFile.Kind.CONTENT && !reached.contains(file.name())) {
                notes.add(note(file, "No page links to this file."));
            }
        }
        return notes;
    }

    private static void reach(Page from, Link link, Set<Object> reached) {
        if (link instanceof Link.ToPage to && !to.page().equals(from.id())) {
            reached.add(to.page());
        } else if (link instanceof Link.ToFile to) {
            reached.add(to.path());
        }
    }

    /** Templates print what a field names as a link. */
    private static void reach(Page from, Mention mention, Set<Object> reached) {
        if (mention.kind() == Mention.Kind.FILE) {
            reached.add(mention.path());
        } else if (mention.kind() == Mention.Kind.PAGE
                && !mention.path().equals(from.id().path())) {
            reached.add(new PageId(mention.path()));
        }
    }

    private static Problem note(SourceFile file, String message) {
        return Problem.note(
                "nothing-links-here",
                Place.of(file.shown()),
                message,
                "Link to it where a reader would look for it. Until then only the lists lead there.");
    }
}
