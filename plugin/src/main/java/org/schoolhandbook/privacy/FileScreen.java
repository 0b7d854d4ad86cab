package org.schoolhandbook.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;
import org.schoolhandbook.problem.Told;

/**
 * What was found in one file.
 *
 * @param shown the path that its author knows
 * @param values as {@link #value} has them
 */
record FileScreen(String shown, List<Problem> problems, Spans spans, Set<String> values) {

    private static final String NOT_A_VALUE = "privacy-combination";

    static FileScreen of(SourceText text, Passage passage, List<Leak> leaks) {
        if (leaks.isEmpty() && !text.text().contains(Permission.MARK)) {
            return new FileScreen(text.path(), List.of(), new Spans(List.of()), Set.of());
        }
        var told = new Told();
        var spans = new ArrayList<Spans.Span>();
        var values = new TreeSet<String>();
        var permissions = Permissions.in(text, passage);
        for (Leak leak : leaks) {
            Spans.Span span = span(passage, leak);
            if (permissions.contain(span)) {
                continue;
            }
            if (!permissions.isEmpty() || !told.counted(text.path(), leak.code(), leak.severity())) {
                told.add(permissions.judge(leak, span));
            }
            if (!leak.code().equals(NOT_A_VALUE)) {
                spans.add(span);
            }
            values.add(value(passage, leak));
        }
        permissions.problems().forEach(told::add);
        return new FileScreen(text.path(), told.problems(), new Spans(spans), values);
    }

    /** Where it stands in the raw text; text from right to left begins at its end. */
    static Spans.Span span(Passage passage, Leak leak) {
        int first = passage.readable().origin(leak.start());
        int last = passage.readable().origin(leak.end() - 1);
        return first <= last
                ? new Spans.Span(first, passage.readable().originEnd(leak.end()))
                : new Spans.Span(last, first + 1);
    }

    /** What stands there, so that the same in another place is known again. */
    static String value(Passage passage, Leak leak) {
        String written = passage.between(leak.start(), leak.end());
        String digits = written.replaceAll("\\D", "");
        return leak.code() + " " + Folding.letters(written) + digits;
    }

    /** With what was found of the same file in another way. */
    FileScreen and(FileScreen other) {
        var more = new ArrayList<>(problems);
        more.addAll(other.problems);
        var all = new TreeSet<>(values);
        all.addAll(other.values);
        return new FileScreen(shown, more, other.spans, all);
    }

    Optional<Spans> covered() {
        return spans.spans().isEmpty() ? Optional.empty() : Optional.of(spans);
    }
}
