package org.schoolhandbook.picture;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        return new Lines(shortened(lines, size, bold, width, most), size, bold, width);
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
