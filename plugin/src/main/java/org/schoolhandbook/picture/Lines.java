package org.schoolhandbook.picture;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words cut into lines.
 *
 * @param size of the letters
 * @param width no line is wider
 */
record Lines(List<String> lines, int size, boolean bold, int width) {

    private static final double LEADING = 1.3;

    Lines {
        lines = List.copyOf(lines);
    }

    /** At most so many lines; what does not fit ends with an ellipsis, and stands in full beside the picture. */
    static Lines of(String words, int size, boolean bold, int width, int most) {
        List<String> lines = broken(words, size, bold, width);
        List<String> even = lines.size() <= most ? even(lines, words, size, bold, width) : lines;
        return new Lines(shortened(even, size, bold, width, most), size, bold, width);
    }

    /** As many lines, none of them much shorter than the others: no word stands alone on the last. */
    private static List<String> even(List<String> lines, String words, int size, boolean bold, int width) {
        double widestWord = Stream.of(words.strip().split("\\s+"))
                .mapToDouble(word -> Widths.of(word, size, bold))
                .max()
                .orElse(0);
        List<String> best = lines;
        for (int narrower = width - size / 2; narrower >= widestWord; narrower -= size / 2) {
            List<String> other = broken(words, size, bold, narrower);
            if (other.size() > lines.size()) {
                return best;
            }
            best = other;
        }
        return best;
    }

    private static List<String> broken(String words, int size, boolean bold, int width) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + ' ' + word;
            if (fits(longer, size, bold, width)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = cut(word, size, bold, width, lines);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** A word that is too wide alone fills lines of its own; gives back its end. */
    private static String cut(String word, int size, boolean bold, int width, List<String> lines) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int from = 0;
        int last = 0;
        for (int at = letters.next(); at != BreakIterator.DONE; at = letters.next()) {
            if (last > from && !fits(word.substring(from, at), size, bold, width)) {
                lines.add(word.substring(from, last));
                from = last;
            }
            last = at;
        }
        return word.substring(from);
    }

    private static List<String> shortened(List<String> lines, int size, boolean bold, int width, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        String last = lines.get(most - 1);
        while (!last.isEmpty() && !fits(last + '…', size, bold, width)) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
        }
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(last + '…');
        return kept;
    }

    private static boolean fits(String words, int size, boolean bold, int width) {
        return Widths.of(words, size, bold) <= width;
    }

    int height() {
        return lines.size() * leading();
    }

    int leading() {
        return (int) Math.round(size * LEADING);
    }

    /** Whether they begin at the right, as Arabic and Hebrew do. */
    boolean rightToLeft() {
        return !lines.isEmpty() && new Bidi(lines.get(0), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() % 2 == 1;
    }
}
