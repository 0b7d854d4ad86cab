package org.schoolhandbook.parse;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/** Tells which kind of header a page has: YAML between lines of three hyphens, JBake's own, or none. */
final class HeaderReader {

    private static final Pattern YAML_START = Pattern.compile("---[ \\t]*\\n(?=[ \\t]*[\\w\"'.-]+[ \\t]*:|#|---)");
    private static final Pattern YAML_END = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$\\n?");

    private final String separator;
    private final KeyValueHeader keyValues;

    HeaderReader(String separator) {
        this.separator = separator;
        this.keyValues = new KeyValueHeader(separator);
    }

    Header read(SourceText source) {
        var start = YAML_START.matcher(source.text());
        if (start.lookingAt()) {
            return yaml(source, start.end());
        }
        return source.text().contains(separator) ? keyValues.read(source) : Header.none();
    }

    private static Header yaml(SourceText source, int from) {
        var end = YAML_END.matcher(source.text());
        if (!end.find(from)) {
            var problem = Problem.error(
                    "front-matter-not-closed",
                    source.place(0, 3),
                    "The front matter starts here but never ends.",
                    "Put a line of three hyphens (---) after its last field.");
            return new Header(new TreeMap<>(), source.text().length(), true, List.of(problem));
        }
        return new YamlHeader(source).read(from, end.start(), end.end());
    }
}
