package org.schoolhandbook.model;

/** The four characters that HTML text and quoted attributes cannot hold as they are. */
public final class Escape {

    private Escape() {}

    /** The text with {@code & < > "} as character references. */
    public static String html(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (reference(text.charAt(i)) != null) {
                var out = new StringBuilder(text.length() + 16);
                append(out, text);
                return out.toString();
            }
        }
        return text;
    }

    private static void append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String reference = reference(c);
            if (reference == null) {
                out.append(c);
            } else {
                out.append(reference);
            }
        }
    }

    /** The text that {@link #html} has escaped. */
    public static String undo(String escaped) {
        return escaped.indexOf('&') < 0
                ? escaped
                : escaped.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
    }

    /** Null for a character that may stand as it is. */
    static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }
}
