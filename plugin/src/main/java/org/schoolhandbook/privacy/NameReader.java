package org.schoolhandbook.privacy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.schoolhandbook.privacy.NameColumns.Column;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/** Reads a list of children: a CSV file from the school's system, or what {@code handbook:names} made of one. */
public final class NameReader {

    private static final String WRITE =
            "Export it from the school's system with a first row that says Forename and Surname.";

    /** The names of a list; none of its words is in the problems. */
    public Outcome<NameList> read(SourceText text) {
        if (HashedNames.isOne(text.text())) {
            return HashedNames.read(text);
        }
        return forms(text).map(NameList::of);
    }

    /** Whether a list was made by {@code handbook:names} and shows no name. */
    public static boolean isHashed(SourceText text) {
        return HashedNames.isOne(text.text());
    }

    /**
     * A list that shows no name.
     *
     * @param names how many forms of names it has
     * @param text what to write into a file
     */
    public record Hashed(int names, String text) {}

    /** A list as salted hashes. */
    public Outcome<Hashed> hashed(SourceText text, byte[] salt) {
        return forms(text).map(forms -> new Hashed(forms.size(), HashedNames.write(forms, salt)));
    }

    /** Each form of each name, by its letters. */
    private static Outcome<SortedMap<String, Integer>> forms(SourceText text) {
        var forms = new NameForms();
        var problems = new ArrayList<Problem>();
        try (CSVParser rows = format(text.text()).parse(new StringReader(text.text()))) {
            add(rows, forms);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            problems.add(Problem.error(
                    "names-unreadable",
                    Place.of(text.path()),
                    "The list of names is not a CSV file: its quotation marks do not fit.",
                    WRITE));
        }
        if (problems.isEmpty() && forms.forms().isEmpty()) {
            problems.add(
                    Problem.error("names-empty", Place.of(text.path()), "The list of names has no name in it.", WRITE));
        }
        return new Outcome<>(forms.forms(), problems);
    }

    private static void add(CSVParser rows, NameForms forms) {
        NameColumns columns = null;
        for (CSVRecord row : rows) {
            List<String> cells = row.toList();
            if (columns == null) {
                columns = NameColumns.header(cells).orElse(null);
                if (columns != null) {
                    continue;
                }
                columns = NameColumns.guessed(cells);
            }
            columns.cells(cells, Column.WHOLE).forEach(forms::whole);
            forms.unknown(columns.cells(cells, Column.UNKNOWN));
            forms.child(columns.cells(cells, Column.FORENAME), columns.cells(cells, Column.SURNAME));
        }
    }

    /** Programs of other countries put semicolons or tabs between cells. */
    private static CSVFormat format(String text) {
        String first = text.lines().findFirst().orElse("");
        char delimiter = first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
    }
}
