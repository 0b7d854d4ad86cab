package org.schoolhandbook.privacy;

import org.schoolhandbook.privacy.Words.Kind;

/** The names of the school's own list. A name that is also a word needs a second sign that somebody is meant. */
final class ListedNames implements LeakRule {

    static final String CODE = "privacy-name-listed";

    private static final int MOST_WORDS = 4;
    private static final int WIDEST_GAP = 3;

    private final NameList names;

    ListedNames(NameList names) {
        this.names = names;
    }

    @Override
    public void look(Passage passage, Finds found) {
        if (names.isEmpty()) {
            return;
        }
        Tokens tokens = passage.tokens();
        int count = tokens.count();
        for (int i = 0; i < count; i++) {
            boolean joined = i + 1 < count && tokens.start(i + 1) == tokens.end(i);
            int last = joined || names.maybe(tokens.hash(i)) ? longest(passage, i) : -1;
            if (last >= 0) {
                int start = tokens.start(i);
                int end = tokens.end(last);
                found.add(Leak.error(
                        CODE,
                        start,
                        end,
                        "A name from the school's list of children stands here: " + Mask.of(passage.between(start, end))
                                + ".",
                        "Take the name out, or write a blank such as [child]."));
                i = last;
            }
        }
    }

    /** The last word of the longest name that begins with this word, or -1. */
    private int longest(Passage passage, int first) {
        Tokens tokens = passage.tokens();
        long hash = tokens.hash(first);
        int width = tokens.width(first);
        int found = names.maybe(hash) && width > 1 && isName(passage, first, first, false) ? first : -1;
        boolean begins = names.mayBegin(hash);
        boolean spaced = false;
        int until = Math.min(tokens.count(), first + MOST_WORDS);
        for (int i = first + 1; i < until; i++) {
            int gap = tokens.start(i) - tokens.end(i - 1);
            if (gap > WIDEST_GAP || gap > 0 && !begins || !joins(passage, i - 1)) {
                break;
            }
            spaced |= gap > 0;
            hash = Folding.join(hash, tokens.hash(i), tokens.width(i));
            if (names.maybe(hash) && isName(passage, first, i, spaced)) {
                found = i;
            }
        }
        return found;
    }

    private static boolean joins(Passage passage, int token) {
        int start = passage.tokens().end(token);
        int end = passage.tokens().start(token + 1);
        boolean line = false;
        for (int i = start; i < end; i++) {
            char c = passage.at(i);
            if (c == '\n' ? line : " '’ʼ‘`´-‐‑–._+/[](),".indexOf(c) < 0) {
                return false;
            }
            line |= c == '\n';
        }
        return true;
    }

    private boolean isName(Passage passage, int first, int last, boolean spaced) {
        Tokens tokens = passage.tokens();
        int kinds = names.kinds(Folding.letters(passage.between(tokens.start(first), tokens.end(last))));
        if (kinds == 0 || spaced && (kinds & (NameList.FULL | NameList.COMPOUND)) == 0) {
            return false;
        }
        return !isHolder(passage, first, last) && isMeant(passage, first, last, kinds);
    }

    /** A colleague may have the name of a child: beside the rest of the colleague's own, it is theirs. */
    private static boolean isHolder(Passage passage, int first, int last) {
        Tokens tokens = passage.tokens();
        Allowed allowed = passage.setting().allowed();
        if (allowed.people().isEmpty()) {
            return false;
        }
        String word = Folding.letters(passage.between(tokens.start(first), tokens.end(last)));
        String before = first > 0 ? Folding.letters(passage.word(first - 1)) : "";
        String after = last + 1 < tokens.count() ? Folding.letters(passage.word(last + 1)) : "";
        return allowed.people().stream()
                .anyMatch(name -> String.join("", name).equals(word)
                        || name.contains(word)
                                && (name.contains(before) || name.contains(after) || tokens.is(first - 1, Kind.TITLE)));
    }

    private static boolean isMeant(Passage passage, int first, int last, int kinds) {
        Tokens tokens = passage.tokens();
        boolean ordinary = tokens.width(first) < 3;
        boolean all = true;
        for (int i = first; i <= last; i++) {
            all &= tokens.is(i, Kind.ORDINARY);
        }
        ordinary |= all;
        boolean capital = Character.isUpperCase(passage.at(tokens.start(first)));
        if ((kinds & (NameList.FULL | NameList.COMPOUND)) != 0 && (!ordinary || last > first && capital)) {
            return !ordinary || Character.isUpperCase(passage.at(tokens.start(last)));
        }
        if (ordinary) {
            return capital && new OrdinaryName(passage, first, last).isMeant((kinds & NameList.FORENAME) != 0);
        }
        return (kinds & NameList.FORENAME) != 0 || capital;
    }
}
