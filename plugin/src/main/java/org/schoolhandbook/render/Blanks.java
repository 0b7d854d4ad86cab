package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Insert;
import org.schoolhandbook.model.Text;

/** The places of a plan that somebody fills in by hand, written as {@code [child]}. */
final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\[[^\\[\\]]+]");

    private Blanks() {}

    /** Marks each; one that stands alone, as in a cell of a table, is {@code wide}. */
    static List<Insert> in(Body<?> body) {
        var inserts = new ArrayList<Insert>();
        List<Text> texts = body.texts();
        for (int number = 0; number < texts.size(); number++) {
            String words = texts.get(number).words();
            Matcher blank = BLANK.matcher(words);
            while (blank.find()) {
                boolean alone = blank.group().equals(words.strip());
                String open = "<span class=\"blank" + (alone ? " wide" : "") + "\">";
                inserts.add(new Insert(body.offset(number, blank.start()), open));
                inserts.add(new Insert(body.offset(number, blank.end()), "</span>"));
            }
        }
        return inserts;
    }
}
