package org.schoolhandbook.model.schema;

/**
 * How many values a field may have, if it has any.
 *
 * @param least 1 or more
 * @param most 1 for a field that is no list
 */
public record Size(int least, int most) {

    /** No list. */
    public static final Size ONE = new Size(1, 1);

    /** A list as long as its author likes, even empty. */
    public static final Size ANY = new Size(0, Integer.MAX_VALUE);

    /** Whether there may be several. */
    public boolean list() {
        return most > 1;
    }

    /** As a sentence has it: "2 or 3". */
    public String words() {
        return least + (most - least == 1 ? " or " : " to ") + most;
    }

    /** Whether every number from the least to the most was thought about. */
    public boolean bounded() {
        return list() && most < Integer.MAX_VALUE;
    }
}
