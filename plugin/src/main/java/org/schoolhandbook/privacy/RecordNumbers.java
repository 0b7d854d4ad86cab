package org.schoolhandbook.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.privacy.Words.Kind;

/** Numbers of other records: national insurance, passports, learners, admissions, cases. */
final class RecordNumbers implements LeakRule {

    private static final Pattern INSURANCE = Pattern.compile(
            "[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ ]?\\d{2}[ ]?\\d{2}[ ]?\\d{2}[ ]?[A-D](?![A-Za-z0-9])");
    private static final Pattern RECORD =
            Pattern.compile("(?i)([a-z]+)(?:[ ](?:plan|record|case|incident|file|log|learner|care|insurance))?"
                    + "[ ]?(no|number|num|ref|reference|id|identifier)?\\b\\.?[ :#]*(?:(?:is|was)[ ])?"
                    + "(#?[A-Z]{0,5}[-/ ]?\\d[\\d/ -]{2,}\\d?[A-Z]?)(?![\\d])");

    /** Systems and documents whose number follows their name. */
    private static final Set<String> BY_NAME =
            Set.of("uln", "cpoms", "passport", "liquidlogic", "mosaic", "myconcern", "uci", "arbor", "bromcom", "sims");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d([-/ –]+(19|20)?\\d\\d)?[ ]*");
    private static final int FEWEST = 4;

    @Override
    public void look(Passage passage, Finds found) {
        for (int digits : passage.tokens().digits()) {
            int start = passage.at(digits - 1) == ' ' ? digits - 3 : digits - 2;
            if (start < 0 || !isCapital(passage.at(start)) || Character.isLetterOrDigit(passage.at(start - 1))) {
                continue;
            }
            Matcher number = passage.from(INSURANCE, start);
            if (number.lookingAt()) {
                add(number.start(), number.end(), number.group(), found);
            }
        }
        for (int word : passage.signs(Kind.RECORD)) {
            Matcher record = passage.from(RECORD, passage.tokens().start(word));
            if (record.lookingAt() && isNumber(record)) {
                add(record.start(3), record.end(3), record.group(3), found);
            }
        }
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isNumber(Matcher record) {
        boolean meant =
                record.group(2) != null || BY_NAME.contains(record.group(1).toLowerCase(Locale.ROOT));
        String value = record.group(3);
        return meant
                && value.chars().filter(Character::isDigit).count() >= FEWEST
                && !YEAR.matcher(value).matches()
                && !value.toUpperCase(Locale.ROOT).startsWith("DFE");
    }

    private static void add(int start, int end, String value, Finds found) {
        found.add(Leak.warning(
                "privacy-record-number",
                start,
                end,
                "This looks like the number of somebody's record: " + Mask.of(value) + ".",
                "Take it out. Such a number belongs in the school's records only."));
    }
}
