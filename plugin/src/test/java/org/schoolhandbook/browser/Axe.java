package org.schoolhandbook.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility checker of Deque, which knows WCAG and what else is good practice. */
final class Axe {

    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";

    private final String program;

    Axe() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            program = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins to check the page that is open, and does not wait: other pages can be checked meanwhile. */
    void start(Page page) {
        page.evaluate("() => {" + program + "window.verdict = axe.run({runOnly: " + RULES
                + ", resultTypes: ['violations'], iframes: false}); }");
    }

    /** What is wrong with the page, a line for each place. */
    @SuppressWarnings("unchecked")
    List<String> violations(Page page) {
        return (List<String>) page.evaluate("""
                async () => (await verdict).violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ': ' + node.target.join(' ') + ' – ' + node.failureSummary))
                """);
    }
}
