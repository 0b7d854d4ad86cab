package org.schoolhandbook.model;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.SourceText;

/**
 * What a theme's {@code theme.properties} says: lines of {@code name=value}; one that begins with {@code #} is a remark.
 *
 * @param all by name; of two with the same name, the later
 */
public record Settings(SortedMap<String, Setting> all) {

    /** The name of the file. */
    public static final String FILE = "theme.properties";

    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*([^#=\\s][^=\\n]*?)[ \\t]*=[ \\t]*(.*?)[ \\t]*$");

    /**
     * One line.
     *
     * @param named where its name stands
     * @param at where its value stands
     */
    public record Setting(String value, Place named, Place at) {}

    /** Those of a text; other lines say nothing. */
    public static Settings of(SourceText text) {
        var all = new TreeMap<String, Setting>();
        Matcher line = LINE.matcher(text.text());
        while (line.find()) {
            Place named = text.place(line.start(1), line.end(1));
            all.put(line.group(1), new Setting(line.group(2), named, text.place(line.start(2), line.end(2))));
        }
        return new Settings(all);
    }

    /** One that is there and not empty. */
    public Optional<Setting> given(String name) {
        return Optional.ofNullable(all.get(name))
                .filter(setting -> !setting.value().isEmpty());
    }
}
