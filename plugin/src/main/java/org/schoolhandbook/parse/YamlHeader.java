package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML as text with places: nothing is turned into numbers or dates here. One use each. */
final class YamlHeader {

    private static final int DEEPEST = 8;
    private static final int MOST_FIELDS = 2_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(20)
            .setUseMarks(true)
            .build();

    private final SourceText source;
    private final TreeMap<String, Header.Entry> fields = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int from;
    private int seen;
    private boolean full;

    YamlHeader(SourceText source) {
        this.source = source;
    }

    Header read(int start, int end, int bodyStart) {
        from = start;
        try {
            Optional<Node> root =
                    new Compose(SETTINGS).composeString(source.text().substring(start, end));
            root.ifPresent(this::root);
        } catch (MarkedYamlEngineException e) {
            problems.add(broken(e.getProblemMark().map(this::offset).orElse(start)));
        } catch (YamlEngineException e) {
            problems.add(broken(start));
        }
        return new Header(fields, bodyStart, true, List.copyOf(problems));
    }

    private void root(Node root) {
        if (root instanceof MappingNode mapping) {
            mapping(mapping, "", fields, 0);
        } else {
            problems.add(Problem.error(
                    "front-matter-broken",
                    place(root),
                    "These are not fields.",
                    "Write one field on each line: its name, a colon, a space and its value."));
        }
    }

    private void mapping(MappingNode mapping, String prefix, Map<String, Header.Entry> into, int depth) {
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(noName(tuple.getKeyNode()));
            } else if (mayGoOn(key, depth)) {
                field(prefix + key.getValue(), place(key), tuple.getValueNode(), into, depth);
            }
        }
    }

    private void field(String name, Place key, Node node, Map<String, Header.Entry> into, int depth) {
        if (node instanceof MappingNode nested && !isPlaceholder(node)) {
            mapping(nested, name + ".", into, depth + 1);
        } else if (into.put(name, new Header.Entry(key, value(node, depth))) != null) {
            problems.add(Duplicate.key(name, key));
        }
    }

    private Value value(Node node, int depth) {
        if (isPlaceholder(node)) {
            problems.add(unquoted(place(node)));
            return new Value.Words("", place(node));
        }
        if (node instanceof SequenceNode sequence) {
            var values = new ArrayList<Value>();
            for (Node item : sequence.getValue()) {
                if (mayGoOn(item, depth)) {
                    values.add(value(item, depth + 1));
                }
            }
            return new Value.Items(List.copyOf(values), place(sequence));
        }
        if (node instanceof MappingNode mapping) {
            var entry = new TreeMap<String, Header.Entry>();
            mapping(mapping, "", entry, depth + 1);
            return new Value.Fields(entry, place(mapping));
        }
        return words(node);
    }

    /** Aliases make much of little, so both are limited. */
    private boolean mayGoOn(Node node, int depth) {
        boolean deep = depth > DEEPEST;
        boolean many = ++seen > MOST_FIELDS;
        if ((deep || many) && !full) {
            problems.add(Problem.error(
                    "front-matter-broken",
                    place(node),
                    deep ? "This field has parts in parts in parts, and never ends." : "These are too many fields.",
                    "Fields do not nest more than " + DEEPEST + " deep, and a page has at most " + MOST_FIELDS + "."));
        }
        full |= deep || many;
        return !deep && !many;
    }

    private Problem noName(Node node) {
        return Problem.error(
                "front-matter-broken",
                place(node),
                "This is not the name of a field.",
                "A field's name is one word, then come a colon, a space and its value.");
    }

    /** To YAML, {@code {{school.name}}} is a map in a map. */
    private boolean isPlaceholder(Node node) {
        return node instanceof MappingNode
                && node.getStartMark()
                        .filter(mark -> source.text().startsWith("{{", offset(mark)))
                        .isPresent();
    }

    private static Problem unquoted(Place place) {
        return Problem.error(
                "placeholder-without-quotation-marks",
                place,
                "A value that begins with {{ needs quotation marks around it.",
                "Write it like this: title: \"{{school.name}} in winter\".");
    }

    private Value.Words words(Node node) {
        boolean absent = node.getTag().getValue().endsWith(":null");
        return new Value.Words(absent ? "" : ((ScalarNode) node).getValue().strip(), place(node));
    }

    private Place place(Node node) {
        int start = node.getStartMark().map(this::offset).orElse(from);
        int end = node.getEndMark().map(this::offset).orElse(start + 1);
        return source.place(start, end);
    }

    /** YAML counts code points, we count UTF-16 units. */
    private int offset(Mark mark) {
        return source.text().offsetByCodePoints(from, mark.getIndex());
    }

    private Problem broken(int at) {
        int offset = Math.min(at, source.text().length() - 1);
        Place place = source.place(offset, offset + 1);
        String line = source.line(place.line()).orElse("");
        if (line.indexOf('\t') >= 0) {
            int tab = offset - (place.column() - 1) + line.indexOf('\t');
            return Problem.error(
                    "tab-in-yaml",
                    source.place(tab, tab + 1),
                    "A tab stands here, and YAML does not allow one.",
                    "Use two spaces instead of the tab.");
        }
        if (line.contains(": {{") || line.contains("- {{")) {
            return unquoted(place);
        }
        String hint = line.indexOf(':') != line.lastIndexOf(':')
                ? "Text that holds a colon needs quotation marks: title: \"Step one: breathe\"."
                : "Look at this line and the one above: the name, a colon, a space, the value. Nested lines start with two"
                        + " more spaces.";
        return Problem.error("front-matter-broken", place, "The front matter cannot be read from here on.", hint);
    }
}
