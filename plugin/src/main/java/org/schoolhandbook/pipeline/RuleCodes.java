package org.schoolhandbook.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** The codes of all rules. */
final class RuleCodes {

    private final Set<String> known;

    private RuleCodes(Set<String> known) {
        this.known = known;
    }

    static RuleCodes all() {
        try (InputStream file = RuleCodes.class.getResourceAsStream("rule-codes.txt")) {
            var known = new TreeSet<String>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(code -> !code.isEmpty())
                    .forEach(code -> {
                        known.add(code);
                        known.add(family(code));
                    });
            return new RuleCodes(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is a code or a family of codes. */
    boolean knows(String rule) {
        return known.contains(rule);
    }

    /** Codes and families, in the order of the alphabet. */
    Set<String> names() {
        return known;
    }

    /** The word before the first hyphen. */
    static String family(String code) {
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? code : code.substring(0, hyphen);
    }
}
