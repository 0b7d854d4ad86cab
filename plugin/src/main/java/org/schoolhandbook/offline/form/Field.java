package org.schoolhandbook.offline.form;

/**
 * A place to fill in.
 *
 * @param name by which saved files know it: small letters, digits and hyphens, once in a form
 * @param label what belongs there
 * @param help an example, or empty
 * @param lines how many are offered, for text
 */
record Field(String name, String label, Kind kind, String help, int lines) {

    enum Kind {
        /** A word or a few. */
        LINE,
        /** Some lines. */
        TEXT,
        /** A box to tick. */
        TICK
    }
}
