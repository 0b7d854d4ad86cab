package org.schoolhandbook.parse.markdown;

import java.util.HashMap;
import java.util.Map;

/** Where the HTML tags of a text end, by CommonMark's grammar for raw HTML. -1 means that there is none. */
final class Tags {

    private final String text;
    private final Map<String, Integer> lastSearch = new HashMap<>();

    Tags(String text) {
        this.text = text;
    }

    /** The end of the tag, comment or instruction that starts with the {@code <} at a place. */
    int end(int at) {
        char next = charAt(at + 1);
        if (next == '/') {
            return closingTag(at);
        }
        if (isLetter(next)) {
            return openingTag(at);
        }
        return next == '?' ? after("?>", at + 2) : next == '!' ? declaration(at) : -1;
    }

    private int declaration(int at) {
        if (text.startsWith("<!-->", at)) {
            return at + 5;
        }
        if (text.startsWith("<!--->", at)) {
            return at + 6;
        }
        if (text.startsWith("<!--", at)) {
            return after("-->", at + 4);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return after("]]>", at + 9);
        }
        return isLetter(charAt(at + 2)) ? after(">", at + 2) : -1;
    }

    /** Remembers the last find of each mark, so that a page full of openers does not search to its end for each. */
    private int after(String mark, int from) {
        int found = lastSearch.getOrDefault(mark, 0);
        if (found != -1 && found < from) {
            found = text.indexOf(mark, from);
            lastSearch.put(mark, found);
        }
        return found == -1 ? -1 : found + mark.length();
    }

    private int closingTag(int at) {
        if (!isLetter(charAt(at + 2))) {
            return -1;
        }
        int end = afterSpace(afterName(at + 2));
        return charAt(end) == '>' ? end + 1 : -1;
    }

    private int openingTag(int at) {
        int end = afterName(at + 1);
        while (end >= 0) {
            int next = afterSpace(end);
            if (charAt(next) == '>') {
                return next + 1;
            }
            if (charAt(next) == '/') {
                return charAt(next + 1) == '>' ? next + 2 : -1;
            }
            end = next > end ? afterAttribute(next) : -1;
        }
        return -1;
    }

    private int afterAttribute(int at) {
        char first = charAt(at);
        if (!isLetter(first) && first != '_' && first != ':') {
            return -1;
        }
        int name = at + 1;
        while (isLetter(charAt(name)) || isDigit(charAt(name)) || isAny("_.:-", charAt(name))) {
            name++;
        }
        int sign = afterSpace(name);
        return charAt(sign) == '=' ? afterValue(afterSpace(sign + 1)) : name;
    }

    private int afterValue(int at) {
        char quote = charAt(at);
        if (quote == '"' || quote == '\'') {
            return after(String.valueOf(quote), at + 1);
        }
        int end = at;
        while (charAt(end) > ' ' && !isAny("\"'=<>`", charAt(end))) {
            end++;
        }
        return end == at ? -1 : end;
    }

    private int afterName(int at) {
        int end = at;
        while (isLetter(charAt(end)) || isDigit(charAt(end)) || charAt(end) == '-') {
            end++;
        }
        return end;
    }

    private int afterSpace(int at) {
        int end = at;
        while (isAny(" \t\n\r", charAt(end))) {
            end++;
        }
        return end;
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean isAny(String chars, char c) {
        return c != 0 && chars.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
