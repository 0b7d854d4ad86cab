package org.schoolhandbook.offline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Utf8Writer;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Chapter;
import org.schoolhandbook.model.book.Names;
import org.schoolhandbook.problem.Problem;

/** The whole handbook in one file that asks for no other. */
record SingleFile(Book book) {

    Artifact artifact() {
        List<String> sources = book.chapters().stream()
                .flatMap(chapter -> chapter.html().sources().stream())
                .toList();
        return new Artifact(FileName.of(book) + ".html", sources, this::writeTo);
    }

    private List<Problem> writeTo(OutputStream to) throws IOException {
        var problems = new ArrayList<Problem>();
        Names names = book.names(new OneFile());
        for (Chapter chapter : book.chapters()) {
            var out = new Utf8Writer(32_768);
            problems.addAll(chapter.writeTo(out, names));
            out.writeTo(to);
        }
        return problems;
    }
}
