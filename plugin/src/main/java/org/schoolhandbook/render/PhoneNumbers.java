package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Insert;

/**
 * Phone numbers in a text, which stay in one line: half a number is hard to dial. Where a text runs from right to left, the
 * groups of any number would swap their places (Unicode Standard Annex 9, rule N1).
 */
final class PhoneNumbers {

    private static final Pattern GROUPS = Pattern.compile("\\+?\\d[\\d()]*(?:[ \u00a0-][\\d()]+)+");

    /** The shortest number of the United Kingdom that has a gap, such as Childline's 0800 1111. */
    private static final int FEWEST_DIGITS = 8;

    /** More is a list of numbers, for which no line may be long enough. */
    private static final int MOST_CHARACTERS = 20;

    private PhoneNumbers() {}

    /** @param fromRight whether any number of several groups is kept together */
    static List<Insert> in(Body<?> body, boolean fromRight) {
        var inserts = new ArrayList<Insert>();
        Body<?> held = body.held();
        held.textsWithDigits().forEach((number, text) -> {
            Matcher found = GROUPS.matcher(text.words());
            while (found.find()) {
                if (fromRight || isWhole(found.group())) {
                    inserts.add(new Insert(held.offset(number, found.start()), "<bdi dir=\"ltr\">"));
                    inserts.add(new Insert(held.offset(number, found.end()), "</bdi>"));
                }
            }
        });
        return inserts;
    }

    private static boolean isWhole(String groups) {
        return groups.length() <= MOST_CHARACTERS
                && groups.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }
}
