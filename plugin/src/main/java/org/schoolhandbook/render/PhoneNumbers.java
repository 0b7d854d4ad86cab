package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Insert;
import org.schoolhandbook.model.Text;

/**
 * Phone numbers in a text that runs from right to left. Left to themselves, the groups of a number would swap their places
 * (Unicode Standard Annex 9, rule N1).
 */
final class PhoneNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d()]*(?:[ \u00a0-][\\d()]+)+");

    private PhoneNumbers() {}

    static List<Insert> in(Body<?> body) {
        var inserts = new ArrayList<Insert>();
        List<Text> texts = body.texts();
        for (int number = 0; number < texts.size(); number++) {
            Matcher found = NUMBER.matcher(texts.get(number).words());
            while (found.find()) {
                inserts.add(new Insert(body.offset(number, found.start()), "<bdi dir=\"ltr\">"));
                inserts.add(new Insert(body.offset(number, found.end()), "</bdi>"));
            }
        }
        return inserts;
    }
}
