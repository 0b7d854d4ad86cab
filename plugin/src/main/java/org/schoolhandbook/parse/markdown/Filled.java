package org.schoolhandbook.parse.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.SourceText;

/**
 * The Markdown of a page with the school's words in place of placeholders, which still knows where the author wrote
 * what.
 */
public final class Filled {

    private static final Pattern WRITTEN = Pattern.compile("\\{\\{[ \\t]*([A-Za-z][\\w.-]*)[ \\t]*\\}\\}");

    private final int start;
    private final StringBuilder text = new StringBuilder();
    private int[] ends = new int[8];
    private int[] originals = new int[8];
    private int count;

    /** What stands for a placeholder; nothing if it stays as it is. */
    @FunctionalInterface
    public interface Fill {

        /** @param at where it is written */
        Optional<String> value(String name, Place at);
    }

    private Filled(int start) {
        this.start = start;
    }

    static Filled of(SourceText source, int start, Fill fill) {
        var filled = new Filled(start);
        String whole = source.text();
        int from = start;
        Matcher matcher = WRITTEN.matcher(whole);
        for (int at = whole.indexOf("{{", start);
                at >= 0 && matcher.find(at);
                at = whole.indexOf("{{", matcher.end())) {
            Optional<String> value = fill.value(matcher.group(1), source.place(matcher.start(), matcher.end()));
            if (value.isPresent()) {
                filled.text.append(whole, from, matcher.start());
                filled.replace(value.get(), matcher.start(), matcher.end());
                from = matcher.end();
            }
        }
        filled.text.append(whole, from, whole.length());
        return filled;
    }

    private void replace(String value, int from, int until) {
        if (count + 2 > ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
            originals = Arrays.copyOf(originals, originals.length * 2);
        }
        ends[count] = text.length();
        originals[count++] = from;
        text.append(value);
        ends[count] = text.length();
        originals[count++] = until;
    }

    String text() {
        return text.toString();
    }

    /** The school's words in place of a placeholder. */
    record Value(int start, int end) {}

    /** Whether a part of the text has some of them. */
    boolean hasValues(int from, int until) {
        return count > 0 && !values(from, until).isEmpty();
    }

    /** Those in a part of the text. */
    List<Value> values(int from, int until) {
        var values = new ArrayList<Value>();
        int found = Arrays.binarySearch(ends, 0, count, from);
        for (int i = (found >= 0 ? found : -found - 1) & ~1; i < count && ends[i] < until; i += 2) {
            if (ends[i + 1] > from) {
                values.add(new Value(ends[i], ends[i + 1]));
            }
        }
        return values;
    }

    /** Where in the file a character of the text was written; for one of a value, where its placeholder begins. */
    int original(int offset) {
        return original(offset, 0);
    }

    /** The same for the end of a part of the text: within a value, where its placeholder ends. */
    int originalEnd(int offset) {
        return original(offset, 1);
    }

    private int original(int offset, int side) {
        if (count == 0) {
            return offset + start;
        }
        int found = Arrays.binarySearch(ends, 0, count, offset);
        int before = found >= 0 ? found : -found - 2;
        if (before < 0) {
            return offset + start;
        }
        boolean inside = before % 2 == 0;
        boolean within = inside && offset > ends[before];
        return inside ? originals[within ? before + side : before] : originals[before] + offset - ends[before];
    }
}
