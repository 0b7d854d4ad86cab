package org.schoolhandbook.offline.pdf;

import java.util.List;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.book.Book;
import org.schoolhandbook.model.book.Chapter;

/** A PDF of each policy, for those who ask for one. */
public final class PolicyPdfs {

    private PolicyPdfs() {}

    /** One artifact for each policy of a book. */
    public static List<Artifact> artifacts(Book book) {
        return book.chapters().stream()
                .filter(chapter -> chapter.written() && chapter.type().equals("policy"))
                .map(chapter -> new HandbookPdf(book.with(List.of(chapter))).artifact(file(chapter)))
                .toList();
    }

    /** Where its page is, with another ending. */
    static String file(Chapter chapter) {
        return chapter.path().replaceFirst("\\.html$", "") + ".pdf";
    }
}
