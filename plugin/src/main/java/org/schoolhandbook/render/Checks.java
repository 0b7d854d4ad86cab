package org.schoolhandbook.render;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Problem;

/**
 * What the build looked at on all pages that readers may see, and what it found.
 *
 * @param pages how many there are
 * @param links in their texts, to pages and files of this site
 * @param deadLinks those that lead nowhere
 * @param silentImages pictures without words for those who do not see them
 * @param skippedHeadings headings that leave out a level
 * @param brokenHtml pieces of an author's own HTML that are not allowed or not closed
 * @param files to download, into which nobody has looked
 */
public record Checks(
        int pages, long links, long deadLinks, long silentImages, long skippedHeadings, long brokenHtml, long files) {

    private static final Set<String> DEAD = Set.of("link-not-found", "anchor-not-found", "link-to-draft");

    /** @param problems those of this build so far */
    static Checks of(Handbook handbook, List<Problem> problems) {
        long found = handbook.published().stream()
                .flatMap(page -> page.body().links().stream())
                .filter(link -> !(link instanceof Link.ToAddress))
                .count();
        return new Checks(
                handbook.published().size(),
                found + count(problems, "link-not-found"::equals),
                count(problems, DEAD::contains),
                count(problems, "image-without-text"::equals),
                count(problems, "heading-skips-level"::equals),
                count(problems, code -> code.startsWith("html-")),
                handbook.files().stream()
                        .filter(file -> file.kind() == SourceFile.Kind.CONTENT)
                        .count());
    }

    private static long count(List<Problem> problems, Predicate<String> code) {
        return problems.stream().map(Problem::code).filter(code).count();
    }
}
