package org.schoolhandbook.offline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Escape;
import org.schoolhandbook.model.Utf8Writer;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Chapter;
import org.schoolhandbook.model.book.Names;
import org.schoolhandbook.problem.Problem;

/**
 * The whole handbook in one file that asks for no other: the theme's frame, in it all chapters, and behind them the index
 * and the scripts of the site. It is read in order where there is no script.
 */
record SingleFile(Book book) {

    Artifact artifact() {
        List<String> sources = book.chapters().stream()
                .flatMap(chapter -> chapter.html().sources().stream())
                .toList();
        return new Artifact(FileName.of(book) + ".html", sources, this::writeTo);
    }

    private List<Problem> writeTo(OutputStream to) throws IOException {
        var carried = new Carried(book);
        var problems = new ArrayList<Problem>();
        Names names = book.names(new OneFile(carried));
        var around = new Utf8Writer(32_768);
        problems.addAll(book.frame().writeTo(around, names));
        String frame = around.toString();
        int place = Math.max(0, frame.indexOf(Book.CHAPTERS));
        var inside = new Inside(book, carried);
        write(to, head(inside, carried) + frame.substring(0, place));
        for (Chapter chapter : book.chapters()) {
            var out = new Utf8Writer(32_768);
            problems.addAll(chapter.writeTo(out, names));
            out.writeTo(to);
        }
        write(to, frame.substring(place));
        inside.writeIndex(to);
        write(to, inside.scripts() + "</body>\n</html>\n");
        problems.addAll(carried.problems());
        return problems;
    }

    private String head(Inside inside, Carried carried) throws IOException {
        String direction = book.language().direction().equals("rtl") ? " dir=\"rtl\"" : "";
        String title = Escape.html(book.title());
        return "<!DOCTYPE html>\n<html lang=\"" + Escape.html(book.language().tag()) + "\"" + direction
                + " data-running=\"" + title + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + inside.policy() + "\">\n"
                + "<title>" + title + "</title>\n<meta name=\"color-scheme\" content=\"light dark\">\n"
                + "<link rel=\"icon\" href=\"" + carried.picture("theme/icon-32.png") + "\">\n"
                + inside.opening() + "</head>\n<body>\n";
    }

    private static void write(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
