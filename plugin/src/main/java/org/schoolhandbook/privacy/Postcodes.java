package org.schoolhandbook.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postcodes that are not the school's. */
final class Postcodes implements LeakRule {

    private static final Pattern CODE =
            Pattern.compile("(?i)([A-Z]{1,2})(\\d[A-Z\\d]?)([ ]{0,2})(\\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])");
    private static final Pattern ORDINAL = Pattern.compile("\\d(st|nd|rd|th)");

    /** What Royal Mail calls areas. */
    private static final Set<String> AREAS = Set.of(
            ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX"
                            + " FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU"
                            + " M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO"
                            + " SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
                    .split(" "));

    @Override
    public void look(Passage passage, Finds found) {
        for (int digits : passage.tokens().digits()) {
            int start = digits;
            while (start > digits - 3 && Character.isLetter(passage.at(start - 1))) {
                start--;
            }
            if (start == digits || start == digits - 3 || passage.at(start - 1) == '-') {
                continue;
            }
            Matcher code = passage.from(CODE, start);
            if (!Character.isLetterOrDigit(passage.at(start - 1)) && code.lookingAt() && isCode(code)) {
                judge(passage, code, found);
            }
        }
    }

    /** In small letters it could be the rest of a sentence, so the space must be where a person puts it. */
    private static boolean isCode(Matcher code) {
        boolean small = code.group().chars().anyMatch(Character::isLowerCase);
        return AREAS.contains(code.group(1).toUpperCase(Locale.ROOT))
                && (!small
                        || !ORDINAL.matcher(code.group(4)).matches()
                                && code.group(3).length() == 1);
    }

    private static void judge(Passage passage, Matcher code, Finds found) {
        if (passage.setting().signpost()
                || passage.setting().allowed().postcodes().contains(Allowed.plain(code.group()))) {
            return;
        }
        found.add(Leak.graver(
                passage,
                "privacy-postcode",
                code.start(),
                code.end(),
                "This is a postcode, and not the school's: " + Mask.of(code.group()) + ".",
                "Take it out. A postcode stands for about fifteen homes."));
    }
}
