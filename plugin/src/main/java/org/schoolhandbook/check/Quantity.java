package org.schoolhandbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a course is counted, and how a text puts it. A number is one in digits, or a word from two to ten. */
enum Quantity {

    /**
     * "3 days", "two more days", "a two-day course"; but not a time at which something happens, such as "within 5 days",
     * "three days later" or "two or three days".
     */
    DAYS(
            "days",
            "(?<!\\b(?:within|every|after|before|next|last|past|first|in|or|to|and)\\s)"
                    + "(?<![\\d.,/–-])\\b{number}[\\s-](?:(?:more|additional|further|extra|full|whole|training)\\s){0,2}"
                    + "days?\\b(?!['’]?\\s(?:before|after|ago|later|earlier|notice|a|each|per)\\b)"),

    /** "two tutors", "3 specialist tutors". */
    TUTORS("ratio.tutors", "(?<![\\d.,/–-])\\b{number}\\s(?:(?:specialist|trained|more)\\s){0,2}tutors\\b"),

    /** "a group of 40", "groups of more than 40", "up to 40 people"; a group of less than ten works within a course. */
    GROUP(
            "ratio.maxGroup",
            "(?:\\bgroups?\\s(?:of\\s|with\\s)?(?:up\\sto|at\\smost|no\\smore\\sthan|more\\sthan|larger\\sthan|above|over)"
                    + "\\s{number}|\\bgroups?\\sof\\s(\\d\\d+)|\\b(?:up\\sto|at\\smost|no\\smore\\sthan|maximum\\sof)\\s"
                    + "{number}(?=\\s(?:people|adults|learners|colleagues|members\\sof\\sstaff|staff|participants)\\b))"
                    + "\\b(?!\\s(?:children|pupils|tutors|days|schools))");

    private static final List<String> WORDS =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final String field;
    private final Pattern pattern;

    Quantity(String field, String pattern) {
        this.field = field;
        this.pattern = Pattern.compile(
                pattern.replace("\\s", "[\\s\\u00A0]")
                        .replace("{number}", "(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)"),
                Pattern.CASE_INSENSITIVE);
    }

    /** The field of a course that has it. */
    String field() {
        return field;
    }

    /** One in a text. */
    record Found(int number, int start, int end) {}

    List<Found> in(String text) {
        var found = new ArrayList<Found>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Found(number(matcher), matcher.start(), matcher.end()));
        }
        return found;
    }

    private static int number(Matcher matcher) {
        String words = null;
        for (int group = 1; words == null; group++) {
            words = matcher.group(group);
        }
        int word = WORDS.indexOf(words.toLowerCase(Locale.ROOT));
        return word < 0 ? Integer.parseInt(words) : word + 2;
    }
}
