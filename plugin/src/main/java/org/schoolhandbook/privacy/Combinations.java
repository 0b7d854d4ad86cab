package org.schoolhandbook.privacy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.schoolhandbook.privacy.Words.Kind;

/**
 * Facts that are harmless one by one and together fit one child: boy or girl, a diagnosis, an age or year, where the
 * family comes from. Three in one paragraph are too many.
 */
final class Combinations implements LeakRule {

    private static final Pattern AGE =
            Pattern.compile("(?i)\\b(year|yr) ?[r1-6]\\b|\\baged? \\d{1,2}\\b|\\b\\d{1,2}[- ]years?[- ]old\\b");
    private static final int ENOUGH = 3;

    @Override
    public void look(Passage passage, Finds found) {
        Tokens tokens = passage.tokens();
        List<Integer> genders = passage.setting().fictional() ? List.of() : passage.signs(Kind.GENDER);
        int done = -1;
        for (int gender : genders) {
            int start = tokens.start(gender);
            if (start < done || passage.inHeader(start)) {
                continue;
            }
            int from = edge(passage, start, -1);
            int until = edge(passage, start, 1);
            done = until;
            if (score(passage, from, until) >= ENOUGH) {
                found.add(Leak.warning(
                        "privacy-combination",
                        start,
                        tokens.end(gender),
                        "What this paragraph tells together may fit one child only.",
                        "Leave out what a reader who knows the school could put together: age, diagnosis, where"
                                + " somebody comes from."));
            }
        }
    }

    private static int edge(Passage passage, int at, int step) {
        int edge = at;
        while (edge > 0 && edge < passage.length() && !(passage.at(edge) == '\n' && passage.at(edge + step) == '\n')) {
            edge += step;
        }
        return edge;
    }

    private static int score(Passage passage, int from, int until) {
        Tokens tokens = passage.tokens();
        boolean diagnosis = false;
        boolean origin = false;
        for (int i = tokens.from(from); i < tokens.count() && tokens.start(i) < until; i++) {
            diagnosis |= tokens.is(i, Kind.DIAGNOSIS);
            origin |= tokens.is(i, Kind.ORIGIN) && (!passage.word(i).equals("care") || isIn(passage, i - 1));
        }
        boolean age = AGE.matcher(passage.between(from, until)).find();
        return 1 + (diagnosis ? 1 : 0) + (origin ? 1 : 0) + (age ? 1 : 0);
    }

    private static boolean isIn(Passage passage, int token) {
        return token >= 0 && passage.word(token).toLowerCase(Locale.ROOT).equals("in");
    }
}
