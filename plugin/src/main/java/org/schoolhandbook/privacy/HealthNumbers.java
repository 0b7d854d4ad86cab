package org.schoolhandbook.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * NHS numbers: ten digits of which the last checks the others. Of ten random digits one in eleven would pass, so the
 * number must also be of a range that was issued, and be written in threes and fours or stand beside a word for it.
 */
final class HealthNumbers implements LeakRule {

    private static final Pattern NUMBER = Pattern.compile("\\d{3}([ -]?)\\d{3}\\1\\d{4}(?![\\d-])");
    private static final Pattern CONTEXT = Pattern.compile("(?i)\\bnhs\\b|\\bhealth (number|no)");
    private static final int REACH = 40;

    @Override
    public void look(Passage passage, Finds found) {
        for (int digits : passage.tokens().digits()) {
            char before = passage.at(digits - 1);
            boolean begins = before != '.' && before != '-' && !Character.isLetterOrDigit(before);
            if (!begins || "0123456789 -".indexOf(passage.at(digits + 3)) < 0) {
                continue;
            }
            Matcher number = passage.from(NUMBER, digits);
            if (number.lookingAt() && isMeant(passage, number, number.group().replaceAll("\\D", ""))) {
                found.add(Leak.error(
                        "privacy-nhs-number",
                        number.start(),
                        number.end(),
                        "This is an NHS number: " + Mask.of(number.group()) + ".",
                        "Take it out. Nothing on a website needs one."));
            }
        }
    }

    /** 999 is for tests. */
    private static boolean isMeant(Passage passage, Matcher number, String digits) {
        boolean named = passage.mentions(number.start(), number.end(), REACH, CONTEXT);
        boolean issued = !number.group(1).isEmpty() && isIssued(digits);
        return (named || issued) && !digits.startsWith("999") && isRight(digits);
    }

    /** Ranges of the first nine digits: England and the Isle of Man 400 and 600 million, Northern Ireland 320. */
    private static boolean isIssued(String number) {
        int range = Integer.parseInt(number.substring(0, 3));
        return range >= 300 && range <= 320 || range >= 400 && range <= 499 || range >= 600 && range <= 799;
    }

    private static boolean isRight(String number) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (number.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == number.charAt(9) - '0';
    }
}
