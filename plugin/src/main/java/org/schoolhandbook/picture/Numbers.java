package org.schoolhandbook.picture;

/** Numbers of a scale, as people write them. */
public final class Numbers {

    private Numbers() {}

    /**
     * With a real minus sign.
     *
     * @param signed whether those above 0 have a sign as well, because others stand below it
     */
    public static String of(int number, boolean signed) {
        String sign = number < 0 ? "−" : signed && number > 0 ? "+" : "";
        return sign + Math.abs(number);
    }
}
