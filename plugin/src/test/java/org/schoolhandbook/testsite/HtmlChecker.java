package org.schoolhandbook.testsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker, the one behind validator.w3.org. */
public final class HtmlChecker {

    /** What is wrong with these pages, a line each. */
    public static List<String> errors(Path folder, List<String> pages) {
        return pages.parallelStream()
                .flatMap(page -> check(folder.resolve(page))
                        .lines()
                        .filter(line -> line.contains("error"))
                        .map(line -> page + line.replaceFirst("^.*?\":", ":")))
                .toList();
    }

    private static String check(Path page) {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            return validator.validate(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private HtmlChecker() {}
}
