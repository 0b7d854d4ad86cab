package org.schoolhandbook.parse.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schoolhandbook.problem.Place;

/**
 * The words of a table.
 *
 * @param section the number of the section that it stands in
 * @param headings of its columns
 * @param rows below them
 * @param at where it is written
 * @param start where its HTML begins, in bytes of the body
 */
public record MarkdownTable(int section, List<String> headings, List<Row> rows, Place at, int start) {

    /**
     * A row.
     *
     * @param cells as many as there are headings
     * @param places where each cell is written
     */
    public record Row(List<String> cells, List<Place> places, Place at) {

        /** Whether a cell has something to say: more than a dash. */
        public boolean isFilled(int column) {
            return cells.get(column).codePoints().anyMatch(c -> !isBlank(c));
        }

        private static boolean isBlank(int c) {
            return Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.DASH_PUNCTUATION;
        }
    }

    /** The number of the column with this heading, in small or capital letters. */
    public Optional<Integer> column(String heading) {
        return column(headings, heading);
    }

    /** The number of the heading that has these words, in small or capital letters. */
    public static Optional<Integer> column(List<String> headings, String words) {
        int found = headings.stream()
                .map(heading -> heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(words.toLowerCase(Locale.ROOT));
        return found < 0 ? Optional.empty() : Optional.of(found);
    }
}
