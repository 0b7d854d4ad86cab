package org.schoolhandbook.privacy;

import java.util.regex.Pattern;
import org.schoolhandbook.privacy.Words.Kind;

/** A title and a surname. Who holds a role stands in {@code school.yml}, and only there. */
final class StaffNames implements LeakRule {

    private static final Pattern GAP = Pattern.compile("\\.?[ ]{1,2}");

    @Override
    public void look(Passage passage, Finds found) {
        Tokens tokens = passage.tokens();
        for (int title : passage.signs(Kind.TITLE)) {
            int name = title + 1;
            if (name < tokens.count()
                    && Character.isUpperCase(passage.at(tokens.start(title)))
                    && GAP.matcher(passage.between(tokens.end(title), tokens.start(name)))
                            .matches()
                    && isSurname(passage, name)) {
                int end = tokens.end(last(passage, name));
                found.add(Leak.graver(
                        passage,
                        "privacy-staff-name",
                        tokens.start(title),
                        end,
                        "Somebody is named here: " + passage.word(title) + " "
                                + Mask.of(passage.between(tokens.start(name), end)) + ".",
                        "Write the role, or the placeholder of who holds it in school.yml."));
            }
        }
    }

    private static boolean isSurname(Passage passage, int token) {
        Tokens tokens = passage.tokens();
        int end = tokens.end(token);
        boolean initial = end - tokens.start(token) == 1 && Character.isUpperCase(passage.at(tokens.start(token)));
        boolean story = tokens.is(token, Kind.CHARACTER);
        String word = Folding.letters(passage.word(token));
        return (passage.isName(token) || initial)
                && !story
                && !tokens.is(token, Kind.NOBODY)
                && !passage.setting().allowed().isHolder(word)
                && !isWhole(passage, token);
    }

    private static boolean isWhole(Passage passage, int token) {
        int next = token + 1;
        return passage.adjacent(token)
                && passage.isName(next)
                && passage.setting().allowed().isHolder(Folding.letters(passage.word(next)));
    }

    /** A name with an apostrophe or a hyphen has several words. */
    private static int last(Passage passage, int name) {
        Tokens tokens = passage.tokens();
        int last = name;
        while (last + 1 < tokens.count()
                && !passage.possessive(last)
                && tokens.start(last + 1) - tokens.end(last) < 2
                && "-'’ʼ".indexOf(passage.at(tokens.end(last))) >= 0
                && Character.isUpperCase(passage.at(tokens.start(last + 1)))) {
            last++;
        }
        return last;
    }
}
