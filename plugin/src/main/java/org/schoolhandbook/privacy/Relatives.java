package org.schoolhandbook.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.schoolhandbook.privacy.Words.Kind;

/** Somebody of a child's family by name: {@code his sister Ella}, {@code Mum (Jo)}, {@code Ella's dad}. */
final class Relatives implements LeakRule {

    private static final Pattern PLAIN = Pattern.compile("[ ]{1,2}");
    private static final Pattern MARKED = Pattern.compile("[ ]?\\([ ]?|,[ ]|:[ ]|[ ][–—-][ ]");
    private static final Set<String> WORDS_FIRST = Set.of("will", "may");
    private static final Set<String> CALLED = Set.of("called", "named");

    /** Words that often stand before another with a capital letter: Parents Evening. */
    private static final Set<String> LOOSE =
            Set.of("parent", "carer", "guardian", "father", "mother", "brother", "son", "twin");

    @Override
    public void look(Passage passage, Finds found) {
        for (int kin : passage.signs(Kind.KIN)) {
            int name = after(passage, kin);
            int owner = name < 0 ? before(passage, kin) : -1;
            if (name >= 0) {
                add(passage, kin, name, passage.word(name), found);
            } else if (owner >= 0) {
                add(passage, owner, kin, passage.word(owner), found);
            }
        }
    }

    private static void add(Passage passage, int first, int last, String name, Finds found) {
        found.add(Leak.error(
                "privacy-relative",
                passage.tokens().start(first),
                passage.tokens().end(last),
                "Somebody of a child's family is named here: " + Mask.of(name) + ".",
                "Take the name out, or write a blank such as [parent]."));
    }

    private static int after(Passage passage, int kin) {
        Tokens tokens = passage.tokens();
        int name = kin + 1;
        if (name < tokens.count() && tokens.is(name, Kind.AUXILIARY) && passage.adjacent(kin)) {
            name++;
        }
        boolean called =
                name < tokens.count() && CALLED.contains(passage.word(name).toLowerCase(Locale.ROOT));
        name = called ? name + 1 : kin + 1;
        if (name >= tokens.count() || !couldBe(passage, name)) {
            return -1;
        }
        String gap = passage.between(tokens.end(name - 1), tokens.start(name));
        boolean forename = tokens.is(name, Kind.FORENAME);
        boolean known = forename && !tokens.is(name, Kind.ORDINARY);
        if (MARKED.matcher(gap).matches()) {
            return forename || gap.contains("(") || closes(passage, name) && !tokens.is(name, Kind.ORDINARY)
                    ? name
                    : -1;
        }
        boolean plain = PLAIN.matcher(gap).matches();
        boolean titled = passage.titleCase(kin) && !known;
        boolean loose = LOOSE.contains(passage.word(kin).toLowerCase(Locale.ROOT))
                && !known
                && !called
                && (!forename || Character.isUpperCase(passage.at(tokens.start(kin))));
        boolean modal = WORDS_FIRST.contains(passage.word(name).toLowerCase(Locale.ROOT))
                && Character.isUpperCase(passage.at(tokens.start(kin)));
        return plain && !titled && !loose && !modal ? name : -1;
    }

    private static boolean closes(Passage passage, int name) {
        return ",)".indexOf(passage.at(passage.tokens().end(name))) >= 0;
    }

    private static int before(Passage passage, int kin) {
        Tokens tokens = passage.tokens();
        int owner = kin - 2;
        if (owner >= 0
                && passage.possessive(owner)
                && tokens.start(kin) - tokens.end(kin - 1) < 3
                && (isKnown(passage, owner)
                        || tokens.is(owner, Kind.FORENAME)
                                && !tokens.is(owner, Kind.CAPITAL)
                                && couldBe(passage, owner))) {
            return owner;
        }
        int named = kin - 1;
        if (named < 0) {
            return -1;
        }
        String gap = passage.between(tokens.end(named), tokens.start(kin));
        if (gap.matches("[ ]?\\(") && isKnown(passage, named)) {
            return named;
        }
        boolean his = Set.of("his", "her", "their", "my").contains(passage.word(named)) && owner >= 0;
        boolean comma =
                his && passage.between(tokens.end(owner), tokens.start(named)).equals(", ");
        return comma && isKnown(passage, owner) ? owner : -1;
    }

    private static boolean isKnown(Passage passage, int token) {
        Tokens tokens = passage.tokens();
        boolean known = tokens.is(token, Kind.FORENAME) && !tokens.is(token, Kind.ORDINARY);
        return couldBe(passage, token)
                && (known
                        || !passage.beginsSentence(token)
                                && !tokens.is(token, Kind.ORDINARY)
                                && !passage.titleCase(token));
    }

    private static boolean couldBe(Passage passage, int token) {
        return passage.isName(token)
                && !passage.tokens().is(token, Kind.NOBODY)
                && !passage.tokens().is(token, Kind.KIN)
                && !passage.setting().allowed().terms().contains(Folding.letters(passage.word(token)));
    }
}
