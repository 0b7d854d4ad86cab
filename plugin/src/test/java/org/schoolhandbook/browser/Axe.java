package org.schoolhandbook.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The accessibility checker of Deque, which knows WCAG 2.2 and what else is good practice. */
final class Axe {

    /** Which of its rules are tried. */
    enum Rules {
        ALL(", rules: {'target-size': {enabled: true}}"),
        /** All that depends on colours. */
        COLOURS("'color-contrast', 'link-in-text-block'"),

        /** All that depends on where things stand: what is large enough, covered, out of view or to be scrolled. */
        PLACES("'color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'skip-link',"
                + " 'region'");

        private static final String LEVELS = "'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'";

        private final String options;

        Rules(String detail) {
            options = detail.startsWith("'")
                    ? "runOnly: {type: 'rule', values: [" + detail + "]}"
                    : "runOnly: {type: 'tag', values: [" + LEVELS + "]}" + detail;
        }
    }

    private final String program;

    Axe() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            program = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With its version, as its first line has it: {@code axe v4.11.3}. */
    String name() {
        Matcher first = Pattern.compile("axe v([0-9.]+)").matcher(program);
        return "axe-core " + (first.find() ? first.group(1) : "");
    }

    /** Gives the page that is open the checker, unless it has it. */
    void bring(Page page) {
        if (page.evaluate("() => !window.axe").equals(true)) {
            page.evaluate("() => {" + program + "}");
        }
    }

    /** Begins to check, and does not wait: other pages can be checked meanwhile. */
    void start(Page page, Rules rules) {
        page.evaluate("() => { window.verdict = axe.run({resultTypes: ['violations'], preload: false, " + rules.options
                + "}); }");
    }

    /** What is wrong with the page, a line for each place. */
    @SuppressWarnings("unchecked")
    List<String> verdict(Page page) {
        return (List<String>) page.evaluate("""
                async () => (await verdict).violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replaceAll('\\n', ' ')))
                """);
    }
}
