package org.schoolhandbook.privacy;

/** Where a mark comes next. The answer is kept, as a text full of beginnings without ends would else be read in vain. */
final class Upcoming {

    private final char[] text;
    private final int length;
    private final String mark;
    private int asked = Integer.MAX_VALUE;
    private int found = -1;

    Upcoming(char[] text, int length, String mark) {
        this.text = text;
        this.length = length;
        this.mark = mark;
    }

    /** The first place at or after this one; -1 if there is none. */
    int after(int at) {
        boolean answered = at >= asked && (found < 0 || at <= found);
        if (!answered) {
            asked = at;
            found = find(at);
        }
        return found;
    }

    private int find(int from) {
        char first = mark.charAt(0);
        int last = length - mark.length();
        for (int i = from; i <= last; i++) {
            if (text[i] == first && isHere(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHere(int at) {
        for (int i = 1; i < mark.length(); i++) {
            if (text[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
