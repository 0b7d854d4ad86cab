package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/**
 * JBake's header: lines of {@code key=value}, closed by a line of tildes. Stock JBake drops a page in silence when one
 * line lacks its equals sign (jbake-core 2.7.0, {@code MarkupEngine.hasHeader}); here that is a problem and the page
 * stays.
 */
final class KeyValueHeader {

    private static final Pattern FIRST_LINE = Pattern.compile("\\n*[ \\t]*[A-Za-z][\\w.-]*[ \\t]*=");

    private static final List<String> ANY_CASE = List.of("date", "tags", "cached");

    private final String separator;

    KeyValueHeader(String separator) {
        this.separator = separator;
    }

    Header read(SourceText source) {
        String text = source.text();
        int end = separatorLine(text);
        if (end < 0 || end > 0 && !FIRST_LINE.matcher(text).lookingAt()) {
            return Header.none();
        }
        var fields = new TreeMap<String, Header.Entry>();
        var problems = new ArrayList<Problem>();
        for (int line = 0; line < end; ) {
            int next = text.indexOf('\n', line) + 1;
            field(source, line, next - 1, fields, problems);
            line = next;
        }
        int bodyStart = Math.min(text.length(), end + separator.length() + 1);
        return new Header(fields, bodyStart, false, List.copyOf(problems));
    }

    private int separatorLine(String text) {
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
            int end = at + separator.length();
            boolean startsLine = at == 0 || text.charAt(at - 1) == '\n';
            if (startsLine && (end == text.length() || text.charAt(end) == '\n')) {
                return at;
            }
        }
        return -1;
    }

    private static void field(
            SourceText source, int start, int end, TreeMap<String, Header.Entry> fields, List<Problem> problems) {
        String line = source.text().substring(start, end);
        if (line.isBlank()) {
            return;
        }
        int equals = line.indexOf('=');
        if (equals < 0) {
            problems.add(Problem.error(
                    "header-line-without-equals",
                    source.place(start, end),
                    "This line of the header has no equals sign, so it is not a field.",
                    "Write it as name=value, or end the header before it."));
            return;
        }
        String key = named(line.substring(0, equals).strip());
        var keyPlace = source.place(start, start + equals);
        var value = new Value.Words(line.substring(equals + 1).strip(), source.place(start + equals + 1, end));
        if (fields.put(key, new Header.Entry(keyPlace, value)) != null) {
            problems.add(Duplicate.key(key, keyPlace));
        }
    }

    /** jbake-core 2.7.0, {@code MarkupEngine.storeHeaderValue}: case makes no difference to these. */
    private static String named(String key) {
        return ANY_CASE.stream().filter(key::equalsIgnoreCase).findFirst().orElse(key);
    }
}
