package org.schoolhandbook.parse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads a YAML file that templates may show. */
public final class DataParser {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setMaxAliasesForCollections(20)
            .build();

    /** Its fields; a list, as jbake-core 2.7.0's {@code YamlEngine} has it, is the field {@code data}. */
    public Outcome<Map<String, Object>> parse(SourceText source) {
        try {
            return Outcome.of(fields(new Load(SETTINGS).loadFromString(source.text())));
        } catch (MarkedYamlEngineException e) {
            return broken(source, e.getProblemMark().map(Mark::getIndex).orElse(0));
        } catch (YamlEngineException e) {
            return broken(source, 0);
        }
    }

    private static Map<String, Object> fields(Object read) {
        var fields = new TreeMap<String, Object>();
        if (read instanceof Map<?, ?> map) {
            map.forEach((name, value) -> fields.put(String.valueOf(name), value));
        } else if (read instanceof List<?> list) {
            fields.put("data", list);
        }
        return fields;
    }

    /** YAML counts code points, we count UTF-16 units. */
    private static Outcome<Map<String, Object>> broken(SourceText source, int codePoint) {
        int length = source.text().codePointCount(0, source.text().length());
        int at = source.text().offsetByCodePoints(0, Math.max(0, Math.min(codePoint, length - 1)));
        Place place = source.text().isEmpty() ? Place.of(source.path()) : source.place(at, at + 1);
        return new Outcome<>(
                new TreeMap<>(),
                List.of(Problem.error(
                        "data-broken",
                        place,
                        "The YAML cannot be read from here on.",
                        "Look at this line and the one above: the name, a colon, a space, the value.")));
    }
}
