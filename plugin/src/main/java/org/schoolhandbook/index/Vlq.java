package org.schoolhandbook.index;

/**
 * Numbers as printable characters: five bits in each, the lowest first, and a sixth that says whether more follow. Such
 * text needs no escaping in a script and packs as well as bytes would.
 */
final class Vlq {

    static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private Vlq() {}

    static void write(int number, StringBuilder out) {
        int left = number;
        while (left >= MORE) {
            out.append(DIGITS.charAt(left % MORE + MORE));
            left >>>= BITS;
        }
        out.append(DIGITS.charAt(left));
    }
}
