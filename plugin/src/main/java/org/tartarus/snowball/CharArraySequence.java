package org.tartarus.snowball;

/**
 * Internal class used by Snowball stemmers
 */
public class CharArraySequence implements CharSequence {
    public CharArraySequence(char[] a, int len) {
        this.a = a;
        this.len = len;
    }

    public final char charAt(int index) {
        if (index < 0 || index >= len) {
            throw new StringIndexOutOfBoundsException(index);
        }
        return a[index];
    }

    public final int length() {
        return len;
    }

    public final CharSequence subSequence(int start, int end) {
        // Not needed for how we used CharSequence.
        throw new UnsupportedOperationException();
    }

    public final String toString() {
        if (a == null) return "";
        return new String(a, 0, len);
    }

    private final char[] a;

    private final int len;
}
