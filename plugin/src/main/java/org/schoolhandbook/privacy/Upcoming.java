package org.schoolhandbook.privacy;

/** Where a mark comes next. The answer is kept, as a text full of beginnings without ends would else be read in vain. */
final class Upcoming {

    private final String text;
    private final String mark;
    private int asked = Integer.MAX_VALUE;
    private int found = -1;

    Upcoming(String text, String mark) {
        this.text = text;
        this.mark = mark;
    }

    /** The first place at or after this one; -1 if there is none. */
    int after(int at) {
        boolean answered = at >= asked && (found < 0 || at <= found);
        if (!answered) {
            asked = at;
            found = text.indexOf(mark, at);
        }
        return found;
    }
}
