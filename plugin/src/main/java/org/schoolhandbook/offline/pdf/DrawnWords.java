package org.schoolhandbook.offline.pdf;

/**
 * Words on a drawing that stand on one line.
 *
 * @param text without line ends
 * @param anchor which end of it stands at its place, as SVG says it: {@code start}, {@code middle} or {@code end}
 * @param lower by how many times the size of its letters it stands below its place
 */
record DrawnWords(String text, String anchor, boolean bold, boolean slanted, double lower) {

    /** Where the line begins, from its place, if it is so wide. */
    double begin(double width) {
        return switch (anchor) {
            case "middle" -> -width / 2;
            case "end" -> -width;
            default -> 0;
        };
    }
}
