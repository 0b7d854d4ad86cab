package org.schoolhandbook.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phone numbers that are not the school's, a signpost's, or one of those that Ofcom keeps for drama. */
final class Phones implements LeakRule {

    private static final String CODE = "privacy-phone";
    private static final int FEWEST = 8;
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\+44|0044|0)[ .()-]{0,3}(?:\\(0\\))?[ ]?\\d(?:[ .()-]{0,2}\\d){8,9}(?!\\d)");
    private static final Pattern ABROAD = Pattern.compile("(?:\\+|00)[1-9](?:[ .()-]{0,2}\\d){7,13}(?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("7[1-9]\\d{8}");
    private static final Pattern SPACED = Pattern.compile("[^ ]+ [^.]+");

    private static final Pattern DRAMA = Pattern.compile(
            "7700900\\d{3}|1632960\\d{3}|(113|114|115|116|117|118|121|131|141|151|161)4960\\d{3}|2079460\\d{3}"
                    + "|1914980\\d{3}|2890180\\d{3}|2920180\\d{3}|8081570\\d{3}|9098790\\d{3}|3069990\\d{3}");
    /** Free, shared-cost and 03 numbers: lines of organisations, never of a person. */
    private static final Pattern SERVICE = Pattern.compile("(3|80|84|87|9)\\d+");

    @Override
    public void look(Passage passage, Finds found) {
        int after = 0;
        for (int digits : passage.tokens().digits()) {
            boolean plus = passage.at(digits - 1) == '+';
            if (digits < after
                    || !plus && passage.at(digits) != '0'
                    || !begins(passage, digits - (plus ? 1 : 0))
                    || !hasEnough(passage, digits)) {
                continue;
            }
            Matcher number = passage.from(NUMBER, digits - (plus ? 1 : 0));
            Matcher abroad = passage.from(ABROAD, digits - (plus ? 1 : 0));
            if (number.lookingAt()) {
                leak(passage, number).ifPresent(found::add);
                after = number.end();
            } else if (abroad.lookingAt() && isValid(abroad.group().replaceFirst("^00", "+"))) {
                found.add(leak(abroad, false));
                after = abroad.end();
            }
        }
    }

    /** No number is shorter. Two patterns for each year or page number would cost more than all other rules. */
    private static boolean hasEnough(Passage passage, int start) {
        int digits = 0;
        int at = start;
        while (digits < FEWEST && (isDigit(passage.at(at)) || " .()-".indexOf(passage.at(at)) >= 0)) {
            digits += isDigit(passage.at(at)) ? 1 : 0;
            at++;
        }
        return digits == FEWEST;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean begins(Passage passage, int start) {
        char before = passage.at(start - 1);
        return !Character.isLetterOrDigit(before) && before != '.' && before != '/';
    }

    private static Optional<Leak> leak(Passage passage, Matcher number) {
        String value = number.group();
        String national = Allowed.digits(value.replace("(0)", ""));
        if (passage.setting().allowed().isPhone(national)
                || DRAMA.matcher(national).matches()
                || SERVICE.matcher(national).matches()) {
            return Optional.empty();
        }
        boolean mobile = MOBILE.matcher(national).matches();
        if (!mobile && !SPACED.matcher(value).matches() && !isValid("+44" + national)) {
            return Optional.empty();
        }
        return Optional.of(leak(number, mobile));
    }

    private static Leak leak(Matcher number, boolean mobile) {
        String shown = Mask.of(number.group());
        String hint = "Take it out, or if it is the school's or a service's, write it in school.yml or a signpost.";
        return mobile
                ? Leak.error(
                        CODE,
                        number.start(),
                        number.end(),
                        "This is the number of somebody's mobile phone: " + shown + ".",
                        hint)
                : Leak.warning(
                        CODE,
                        number.start(),
                        number.end(),
                        "This phone number is neither the school's nor a signpost's: " + shown + ".",
                        hint);
    }

    /** Numbers of Britain without spaces, and those of other countries, have to be such as are given out there. */
    private static boolean isValid(String number) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.isValidNumber(numbers.parse(number, "GB"));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
