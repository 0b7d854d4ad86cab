package org.schoolhandbook.testsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the browser tests write down for the readers of the accessibility statement:
 * {@code templates/tested.properties} of a theme.
 *
 * @param day of the test
 * @param tool what looked for mistakes, with its version: {@code axe-core 4.11.0}
 * @param browser with its version: {@code Chromium 142}
 * @param rules that the tool knows: {@code WCAG 2.2, levels A and AA}
 * @param pages that were looked at
 * @param modes in which each was shown, of {@code light}, {@code dark}, {@code phone} and {@code right-to-left}
 * @param violations that were found
 */
public record TestedTheme(
        LocalDate day, String tool, String browser, String rules, int pages, List<String> modes, int violations) {

    private static final Pattern FINGERPRINT = Pattern.compile("<code>([0-9a-f]{64})</code>");

    /** Which form of the theme a site was made with, as its accessibility statement says. */
    public static String fingerprint(TestSite site) {
        Matcher found = FINGERPRINT.matcher(site.page("accessibility.html"));
        if (!found.find()) {
            throw new IllegalStateException("accessibility.html names no fingerprint");
        }
        return found.group(1);
    }

    /** The record about the theme with which this site was made. */
    public String of(TestSite site) {
        return """
                # What the browser tests found. They write this file; a theme that has changed since counts as untested.
                theme=%s
                day=%s
                tool=%s
                browser=%s
                rules=%s
                pages=%d
                modes=%s
                violations=%d
                """.formatted(fingerprint(site), day, tool, browser, rules, pages, String.join(", ", modes), violations);
    }

    /** Writes the record into the folder of a theme. */
    public void write(Path theme, TestSite site) {
        try {
            Files.writeString(theme.resolve("templates/tested.properties"), of(site), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
