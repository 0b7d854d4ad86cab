package org.schoolhandbook.model.schema;

/** What a field holds. */
public enum Kind {
    /** Words. */
    TEXT("words", ""),
    /** A day that exists. */
    DATE(
            "a date",
            "\\d{4}-\\d{2}-\\d{2}|0?\\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}"),
    /** A day, or only its year. */
    YEAR("a year or a date", "\\d{4}|" + DATE.pattern),
    /** How often, in months. */
    INTERVAL("a length of time, such as every 6 months", "every (month|year|[1-9]\\d? (months|years))"),
    /** When something is looked at again, in the ways in which schools say it. */
    REVIEW(
            "a time for a review, such as 9 September 2027, March 2027, Autumn 2 2027, every 2 years or live document",
            DATE.pattern
                    + "|(January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}"
                    + "|[Aa]utumn( [12]| term)? \\d{4}|[Ss]pring( [12]| term)? \\d{4}|[Ss]ummer( [12]| term)? \\d{4}"
                    + "|[Ee]very (month|year|[1-9]\\d? (months|years))|[Ll]ive document|[Nn]ot applicable: ?\\S.*"),
    /** Either of two. */
    YES_NO("yes or no", ""),
    /** How many: 0 or more. */
    COUNT("a whole number", "\\d{1,6}"),
    /** May be below 0. */
    NUMBER("a whole number", "-?\\d{1,6}"),
    /** With its scheme. */
    ADDRESS("a web address", "https?://[^\\s/?#]+\\S*"),
    /** Of somebody, without {@code mailto:}. */
    EMAIL("an email address", "[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
    /** In the United Kingdom; an extension may follow. */
    PHONE(
            "a phone number",
            "(\\+44 ?(\\(0\\) ?)?|\\(?0)[1235789]([ ()-]{0,2}\\d){8,9}(,? (ext\\.?|extension|option) \\d{1,6})?"),
    /** In the United Kingdom. */
    POSTCODE("a postcode", "[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}"),
    /** Red, green and blue, or the name that CSS has for a colour. */
    COLOUR("a colour", ""),
    /** The path of another page. */
    PAGE("the path of a page", ""),
    /** The path of another page, or words. */
    PAGE_OR_TEXT("the path of a page, or words", ""),
    /** The path of a file below the assets. */
    FILE("the path of a file", ""),
    /** Fields of its own. */
    RECORD("a list of entries, each with fields of its own", ""),
    /** Names that the author chooses, each with words. */
    MAP("names, each with its words", "");

    private final String sentence;
    private final String pattern;

    Kind(String sentence, String pattern) {
        this.sentence = sentence;
        this.pattern = pattern;
    }

    /** As a sentence names it: "holds …". */
    public String sentence() {
        return sentence;
    }

    /** The regular expression that the whole value must match, in Java as in JSON Schema; empty for any. */
    public String pattern() {
        return pattern;
    }
}
