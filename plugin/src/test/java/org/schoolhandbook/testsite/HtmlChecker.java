package org.schoolhandbook.testsite;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker, the one behind validator.w3.org. */
public final class HtmlChecker {

    /** What is wrong with these pages and style sheets, a line each. */
    public static List<String> errors(Path folder, List<String> files) {
        return files.parallelStream()
                .flatMap(file -> check(folder.resolve(file))
                        .lines()
                        .filter(line -> line.contains("error"))
                        .map(line -> file + line.replaceFirst("^(.*?\")?:", ":")))
                .toList();
    }

    private static String check(Path file) {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            return file.toString().endsWith(".css")
                    ? validator.validate(pageWith(Files.readString(file)))
                    : validator.validate(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It checks a style sheet only where that is part of a page. */
    private static InputStream pageWith(String style) {
        String page = "<!DOCTYPE html><html lang=\"en\"><title>Style</title><style>" + style + "</style></html>";
        return new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
    }

    private HtmlChecker() {}
}
