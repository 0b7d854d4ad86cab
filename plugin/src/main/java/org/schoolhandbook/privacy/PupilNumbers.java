package org.schoolhandbook.privacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Unique pupil numbers: a check letter, three digits of the authority, four of the school, two of the year and three of
 * the pupil; a temporary one ends in a letter. After the Department for Education's UPN guide.
 */
final class PupilNumbers implements LeakRule {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final Pattern NUMBER =
            Pattern.compile("([A-HJ-NP-RT-Za-hj-np-rt-z])(\\d{12}|\\d{11}[A-HJ-NP-RT-Z])(?![A-Za-z0-9])");
    private static final Pattern CONTEXT = Pattern.compile("(?i)\\bupns?\\b|\\bunique pupil|\\bpupil");

    @Override
    public void look(Passage passage, Finds found) {
        for (int digits : passage.tokens().digits()) {
            if (!Character.isLetter(passage.at(digits - 1)) || Character.isLetterOrDigit(passage.at(digits - 2))) {
                continue;
            }
            Matcher number = passage.from(NUMBER, digits - 1);
            if (number.lookingAt()) {
                judge(passage, number, found);
            }
        }
    }

    private static void judge(Passage passage, Matcher number, Finds found) {
        String value = number.group().toUpperCase(Locale.ROOT);
        if (isRight(value)) {
            found.add(Leak.error(
                    "privacy-upn",
                    number.start(),
                    number.end(),
                    "This is a unique pupil number: " + Mask.of(value) + ".",
                    "Take it out. A pupil number belongs in the school's records only."));
        } else if (passage.mentions(number.start(), number.end(), 40, CONTEXT)) {
            found.add(Leak.warning(
                    "privacy-upn-misspelt",
                    number.start(),
                    number.end(),
                    "This looks like a unique pupil number with a slip in it: " + Mask.of(value) + ".",
                    "Take it out, even if it is wrong."));
        }
    }

    /** Whether the first letter is the one that the rest asks for. */
    static boolean isRight(String upn) {
        int sum = 0;
        for (int i = 1; i < upn.length(); i++) {
            char c = upn.charAt(i);
            sum += (i + 1) * (Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c));
        }
        return LETTERS.charAt(sum % LETTERS.length()) == upn.charAt(0);
    }
}
