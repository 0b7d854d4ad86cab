package org.schoolhandbook.privacy;

/** How a value is shown that must not be: its first letter, and nothing of its length. */
final class Mask {

    private static final String REST = "•••";

    private Mask() {}

    static String of(String value) {
        String shown = value.strip();
        return shown.isEmpty() ? REST : shown.substring(0, shown.offsetByCodePoints(0, 1)) + REST;
    }
}
