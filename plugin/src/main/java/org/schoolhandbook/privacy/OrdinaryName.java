package org.schoolhandbook.privacy;

import org.schoolhandbook.privacy.Words.Kind;

/** A word with a capital letter that may be a name, such as May or Grace, and what speaks for it. */
record OrdinaryName(Passage passage, int first, int last) {

    boolean isMeant(boolean forename) {
        boolean strong = follows(Kind.KIN) || follows(Kind.TITLE) || actor() || ownsKin();
        return forename ? strong || !alwaysCapital() && (owns() || midSentence()) : strong && !actor() || afterName();
    }

    private Tokens tokens() {
        return passage.tokens();
    }

    private boolean alwaysCapital() {
        return tokens().is(first, Kind.CAPITAL);
    }

    private boolean follows(Kind kind) {
        int before = first - 1;
        return tokens().is(before, kind)
                && passage.between(tokens().end(before), tokens().start(first)).matches("\\.?[ ]{1,2}|[ ]?\\(|, ");
    }

    private boolean actor() {
        return passage.adjacent(last) && tokens().is(last + 1, Kind.VERB);
    }

    private boolean owns() {
        return passage.possessive(last);
    }

    private boolean ownsKin() {
        return owns() && tokens().is(last + 2, Kind.KIN);
    }

    private boolean afterName() {
        return passage.adjacent(first - 1)
                && tokens().is(first - 1, Kind.FORENAME)
                && passage.isName(first - 1)
                && !tokens().is(first - 1, Kind.ORDINARY);
    }

    /** Beside another word with a capital letter it is part of a name of something else: Union Jack. */
    private boolean midSentence() {
        boolean company = passage.adjacent(first - 1) && isCapital(first - 1) && !tokens().is(first - 1, Kind.FORENAME)
                || passage.adjacent(last) && isCapital(last + 1);
        return isCapital(first) && !company && !passage.beginsSentence(first) && !quoted() && !passage.titleCase(first);
    }

    private boolean quoted() {
        return "\"“‘'".indexOf(passage.at(tokens().start(first) - 1)) >= 0;
    }

    private boolean isCapital(int token) {
        return passage.isName(token);
    }
}
