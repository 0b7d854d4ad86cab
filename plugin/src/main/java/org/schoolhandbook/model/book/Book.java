package org.schoolhandbook.model.book;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.School;

/**
 * All pages in the order in which they are read, each made when it is wanted.
 *
 * @param title the school's name, or that of the first page
 * @param language of the handbook, with the theme's words
 * @param today the day for which it is made
 * @param frame what a browser shows around the chapters, as one chapter: its place for them is {@link #CHAPTERS}
 * @param files everything of the site that is no chapter, by path: pictures, style sheets, downloads, the index; and
 *     {@code book.css} and {@code book.js} of the theme
 */
public record Book(
        String title,
        Language language,
        School school,
        LocalDate today,
        Chapter frame,
        List<Chapter> chapters,
        SortedMap<String, Artifact> files) {

    /** What stands in the frame where the chapters belong. */
    public static final String CHAPTERS = "<!--chapters-->";

    /** The id that a chapter's section has in {@link Chapter#html()}. */
    static final String CHAPTER = "page:chapter";

    /** The same book, each of its pages looked at as it is made. */
    public Book watched(UnaryOperator<List<Artifact>> watch) {
        Function<Chapter, Chapter> look =
                chapter -> chapter.with(watch.apply(List.of(chapter.html())).get(0));
        return new Book(
                title,
                language,
                school,
                today,
                look.apply(frame),
                chapters.stream().map(look).toList(),
                files);
    }

    /** The same book with some of its chapters. */
    public Book with(List<Chapter> some) {
        return new Book(title, language, school, today, frame, some, files);
    }

    /** What the theme calls something, in the language of the handbook. */
    public String word(String key) {
        return language.words().getOrDefault(key, key);
    }

    /** The addresses and ids of an edition of this book. */
    public Names names(Edition edition) {
        return new Names(chapters.stream().map(Chapter::path).collect(Collectors.toUnmodifiableSet()), edition);
    }
}
