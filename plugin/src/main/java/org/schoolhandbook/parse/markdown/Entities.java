package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** What character references stand for. */
final class Entities {

    private static final int MOST_DECIMALS = 7;
    private static final int MOST_HEX_DIGITS = 6;

    private Entities() {}

    /** The characters of one reference, or the reference itself if it has too many digits. */
    static String text(String reference) {
        boolean hex = reference.regionMatches(true, 0, "&#x", 0, 3);
        int digits = reference.length() - (hex ? 4 : 3);
        if (reference.startsWith("&#") && digits > (hex ? MOST_HEX_DIGITS : MOST_DECIMALS)) {
            return reference;
        }
        return Escaping.unescapeHtml(reference);
    }

    /** An address or title with its references and backslash escapes resolved. */
    static String resolve(String written) {
        boolean plain = written.indexOf('\\') < 0 && written.indexOf('&') < 0;
        return plain ? written : Escaping.unescapeString(written);
    }
}
