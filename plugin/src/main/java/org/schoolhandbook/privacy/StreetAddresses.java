package org.schoolhandbook.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.privacy.Words.Kind;

/** A number, a name and a word for a street. */
final class StreetAddresses implements LeakRule {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}[A-Za-z]?,?[ ]{1,2}");
    private static final int MOST_WORDS = 5;

    @Override
    public void look(Passage passage, Finds found) {
        int after = 0;
        for (int digits : passage.tokens().digits()) {
            if (digits < after || !beginsNumber(passage, digits)) {
                continue;
            }
            Matcher number = passage.from(NUMBER, digits);
            int end = number.lookingAt() ? street(passage, number.end()) : -1;
            if (end > 0 && !isKnown(passage, digits, end)) {
                after = end;
                found.add(Leak.warning(
                        "privacy-address",
                        digits,
                        end,
                        "This looks like somebody's address: " + Mask.of(passage.between(digits, end)) + ".",
                        "Take it out, or if it is the school's, write it in school.yml."));
            }
        }
    }

    private static boolean beginsNumber(Passage passage, int digits) {
        int before = passage.tokens().from(digits) - 1;
        boolean counted = passage.tokens().is(before, Kind.COUNTED)
                && passage.between(passage.tokens().end(before), digits).isBlank();
        return !counted
                && !Character.isLetterOrDigit(passage.at(digits - 1))
                && ".,:/-£".indexOf(passage.at(digits - 1)) < 0;
    }

    /** Where the name of a street ends that begins here, or -1. */
    private static int street(Passage passage, int start) {
        Tokens tokens = passage.tokens();
        int first = tokens.from(start);
        for (int i = first; i < tokens.count() && i < first + MOST_WORDS; i++) {
            boolean capital = Character.isUpperCase(passage.at(tokens.start(i)));
            boolean joined = i > first && passage.possessive(i - 1);
            if (!capital && !joined || i == first && tokens.start(i) != start) {
                return -1;
            }
            if (i > first && tokens.is(i, Kind.STREET)) {
                return tokens.end(i);
            }
            String gap = passage.between(tokens.end(i), i + 1 < tokens.count() ? tokens.start(i + 1) : tokens.end(i));
            if (gap.length() > 2 || gap.indexOf('\n') >= 0 || gap.indexOf('|') >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isKnown(Passage passage, int start, int end) {
        return passage.setting().signpost()
                || passage.setting()
                        .allowed()
                        .addresses()
                        .contains(passage.between(start, end).toLowerCase(Locale.ROOT));
    }
}
