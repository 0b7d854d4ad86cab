package org.schoolhandbook.privacy;

import java.util.Locale;
import java.util.regex.Pattern;
import org.schoolhandbook.privacy.Words.Kind;

/** Email addresses that are a person's. A role at the school's own domain is nobody in particular. */
final class Emails implements LeakRule {

    private static final Pattern RESERVED = Pattern.compile("(?:.+\\.)?(?:example(?:\\.(?:org|com|net))?|localhost)");
    private static final Pattern NAME_LIKE = Pattern.compile("[a-z]+[._-][a-z]+\\d*|[a-z]\\.[a-z]+");
    /** What may stand on either side of the sign, by RFC 5321, rounded. */
    private static final int LONGEST = 64;

    private static final String LOCAL = "._%+-'";

    @Override
    public void look(Passage passage, Finds found) {
        for (int at : passage.tokens().ats()) {
            int start = at;
            while (at - start < LONGEST && isLocal(passage.at(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end - at < LONGEST && Character.isLetterOrDigit(passage.at(end))
                    || end - at < LONGEST && ".-".indexOf(passage.at(end)) >= 0) {
                end++;
            }
            while (end > at && ".-".indexOf(passage.at(end - 1)) >= 0) {
                end--;
            }
            if (start < at && passage.between(at, end).indexOf('.') > 0) {
                judge(passage, start, at, end, found);
            }
        }
    }

    private static boolean isLocal(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c) || LOCAL.indexOf(c) >= 0;
    }

    private static void judge(Passage passage, int start, int at, int end, Finds found) {
        String local = passage.between(start, at).toLowerCase(Locale.ROOT);
        String domain = passage.between(at + 1, end).toLowerCase(Locale.ROOT);
        Allowed allowed = passage.setting().allowed();
        boolean personal = isPersonal(passage, start, local);
        boolean own = allowed.domains().contains(domain);
        boolean known = allowed.emails().contains(local + "@" + domain)
                || !personal
                        && (own
                                || RESERVED.matcher(domain).matches()
                                || passage.setting().signpost());
        if (known) {
            return;
        }
        String shown = Mask.of(local) + "@" + Mask.of(domain);
        String hint = "Give the address of a role, such as office@, as school.yml or a signpost has it.";
        String message = personal
                ? "This email address is a person's: " + shown + "."
                : "This email address is neither the school's nor a signpost's: " + shown + ".";
        found.add(
                own
                        ? Leak.warning("privacy-email", start, end, message, hint)
                        : Leak.graver(passage, "privacy-email", start, end, message, hint));
    }

    private static boolean isPersonal(Passage passage, int start, String local) {
        int first = passage.tokens().from(start);
        return NAME_LIKE.matcher(local).matches() && !isRole(local)
                || passage.tokens().is(first, Kind.FORENAME);
    }

    private static boolean isRole(String local) {
        return local.matches(
                ".*(office|admin|head|send|enquir|info|support|team|help|school|safeguard|govern|chair|line|sen|contact|service|privacy|data).*");
    }
}
