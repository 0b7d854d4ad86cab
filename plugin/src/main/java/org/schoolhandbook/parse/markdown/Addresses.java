package org.schoolhandbook.parse.markdown;

import java.util.Locale;
import java.util.Set;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Which addresses may stand in a page: those of this site, the web, mail and telephone. */
final class Addresses {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");

    private Addresses() {}

    /** Whether an address is welcome; if it is not, that is reported. */
    static boolean isWelcome(String address, Place place, Sheet sheet) {
        String scheme = scheme(address);
        boolean any = sheet.options().jbake() && !scheme.equals("javascript");
        if (any || scheme.isEmpty() || SCHEMES.contains(scheme)) {
            return true;
        }
        sheet.report(Problem.error(
                "address-refused",
                place,
                "An address that starts with \"" + scheme + ":\" is not allowed.",
                "Use a file of this handbook, or http, https, mailto, tel or sms."));
        return false;
    }

    /** Whether a picture may be shown: one that lies elsewhere would tell that website who reads the page. */
    static boolean isOwnPicture(String address, Place place, Sheet sheet) {
        if (!isWelcome(address, place, sheet)) {
            return false;
        }
        boolean own = scheme(address).isEmpty() && !address.strip().startsWith("//");
        if (own || sheet.options().jbake()) {
            return true;
        }
        sheet.report(Problem.error(
                "image-elsewhere",
                place,
                "This picture lies on another website, which would learn who reads this page.",
                "If you may, save it beside this page and name that file."));
        return false;
    }

    /** What stands before the first colon, as a browser sees it: it ignores blanks and control characters. */
    private static String scheme(String address) {
        var scheme = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == ':') {
                return scheme.toString().toLowerCase(Locale.ROOT);
            }
            if (isInScheme(c)) {
                scheme.append(c);
            } else if (!isInvisible(c)) {
                return "";
            }
        }
        return "";
    }

    private static boolean isInScheme(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "+-.".indexOf(c) >= 0;
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
