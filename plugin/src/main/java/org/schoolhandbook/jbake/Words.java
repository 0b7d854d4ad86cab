package org.schoolhandbook.jbake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.schoolhandbook.model.SourceFile;

/** The words of the theme, by key; a site's own message file changes those that it names. */
final class Words {

    private Words() {}

    static Map<String, String> of(List<SourceFile> messages, String language) {
        var words = new TreeMap<String, String>();
        for (SourceFile file : messages) {
            if (file.name().equals(language + ".properties")) {
                read(file).forEach((key, value) -> words.put((String) key, (String) value));
            }
        }
        return words;
    }

    private static Properties read(SourceFile file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file.file(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
