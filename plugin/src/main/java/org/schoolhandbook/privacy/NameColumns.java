package org.schoolhandbook.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which column of a list of children holds what.
 *
 * @param kinds one for each column
 */
record NameColumns(List<Column> kinds) {

    /** What a column holds. */
    enum Column {
        FORENAME,
        SURNAME,
        WHOLE,
        /** A name, of which nobody said which. */
        UNKNOWN,
        OTHER
    }

    private static final List<String> FORENAMES =
            List.of("forename", "firstname", "first", "given", "preferred", "knownas", "nickname", "chosen", "alias");
    private static final List<String> SURNAMES = List.of("surname", "lastname", "last", "family");
    private static final List<String> WHOLES = List.of(
            "name",
            "fullname",
            "pupil",
            "pupilname",
            "student",
            "studentname",
            "child",
            "childname",
            "childsname",
            "learner");

    /** Those that a first row names, if it is no child. */
    static Optional<NameColumns> header(List<String> row) {
        List<Column> columns = row.stream().map(NameColumns::column).toList();
        boolean named = columns.stream().anyMatch(column -> column != Column.OTHER);
        return named ? Optional.of(new NameColumns(columns)) : Optional.empty();
    }

    private static Column column(String heading) {
        String letters = Folding.letters(heading);
        if (WHOLES.contains(letters)) {
            return Column.WHOLE;
        }
        if (SURNAMES.stream().anyMatch(letters::contains)) {
            return Column.SURNAME;
        }
        return FORENAMES.stream().anyMatch(letters::contains) && !letters.contains("language")
                ? Column.FORENAME
                : Column.OTHER;
    }

    /** A list without a first row that says so: one column of whole names, or the first two cells that hold no digit. */
    static NameColumns guessed(List<String> row) {
        var columns = new ArrayList<Column>();
        boolean whole = row.size() == 1;
        for (String cell : row) {
            long names =
                    columns.stream().filter(column -> column != Column.OTHER).count();
            boolean name = names < 2 && !cell.isBlank() && cell.chars().noneMatch(Character::isDigit);
            columns.add(name ? (whole ? Column.WHOLE : Column.UNKNOWN) : Column.OTHER);
        }
        return new NameColumns(columns);
    }

    /** The cells of a row in these columns. */
    List<String> cells(List<String> row, Column... wanted) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.size(), kinds.size()); i++) {
            Column column = kinds.get(i);
            if (Stream.of(wanted).anyMatch(each -> each == column)
                    && !row.get(i).isBlank()) {
                cells.add(row.get(i).strip());
            }
        }
        return cells;
    }
}
