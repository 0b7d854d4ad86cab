package org.schoolhandbook.model;

import java.util.List;
import java.util.Optional;

/**
 * A table of a page that is also drawn: in each row, how strong something is, as one or more people see it.
 *
 * @param at where it is drawn, in bytes of the page's {@link Body}: before the table
 * @param title the heading above it
 * @param scale from weak to strong
 * @param columns the headings of those that are drawn
 * @param rows in the order of the table
 */
public record Chart(int at, String title, Scale scale, List<String> columns, List<Row> rows) {

    /**
     * From weak to strong.
     *
     * @param low the lowest number
     * @param high the highest, above the lowest
     * @param lowLabel what the lowest means; may be empty
     * @param highLabel what the highest means; may be empty
     */
    public record Scale(int low, int high, String lowLabel, String highLabel) {}

    /**
     * One of them.
     *
     * @param label what it is about
     * @param scores one for each column; empty where nobody gave one
     */
    public record Row(String label, List<Optional<Score>> scores) {}

    /**
     * How strong.
     *
     * @param words as its author wrote it
     * @param number as it is measured
     */
    public record Score(String words, double number) {}
}
