package org.schoolhandbook.model;

/**
 * The school's logo, small enough for the head of a page.
 *
 * @param url from the site's root, percent-encoded
 * @param width in CSS pixels, at most 160
 * @param height in CSS pixels, at most 48
 */
public record Logo(String url, int width, int height) {

    private static final double WIDEST = 160;
    private static final double TALLEST = 48;

    /** A picture of this path and size, which is fitted in and keeps its shape. */
    public static Logo of(String path, double width, double height) {
        double scale = Math.min(WIDEST / width, TALLEST / height);
        return new Logo(Addresses.encode(path), pixels(width * scale), pixels(height * scale));
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.round(length));
    }
}
