package org.schoolhandbook.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.model.review.HalfTerm;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** The half-terms of which a school gives its own days: {@code Autumn 2 2027: 2027-11-02 to 2027-12-17}. */
final class SchoolTerms {

    static final String FIELD = "terms";

    private static final Pattern NAME = Pattern.compile("((?:Autumn|Spring|Summer) [12]) (\\d{4})");
    private static final Pattern DAYS = Pattern.compile("(.+) to (.+)");
    private static final String SHAPE = "Write the first and the last day, such as 2027-11-02 to 2027-12-17.";

    private final FieldReader fields;

    private SchoolTerms(FieldReader fields) {
        this.fields = fields;
    }

    /** Those that make sense; of the others, what is wrong is reported. */
    static List<HalfTerm> read(FieldReader fields) {
        var terms = new SchoolTerms(fields);
        var read = new ArrayList<HalfTerm>();
        fields.map(FIELD).forEach((name, days) -> terms.term(name, days).ifPresent(read::add));
        read.sort(Comparator.comparing(HalfTerm::year).thenComparing(SchoolTerms::inYear));
        for (int i = 1; i < read.size(); i++) {
            terms.order(read.get(i - 1), read.get(i));
        }
        return List.copyOf(read);
    }

    private static int inYear(HalfTerm term) {
        return List.of("Spring 1", "Spring 2", "Summer 1", "Summer 2", "Autumn 1", "Autumn 2")
                .indexOf(term.name());
    }

    private Optional<HalfTerm> term(String name, String written) {
        Place at = fields.place(FIELD + "." + name);
        Matcher named = NAME.matcher(name);
        if (!named.matches()) {
            return wrong(
                    "unknown-term",
                    at,
                    "\"" + name + "\" is not the name of a half-term.",
                    "Write Autumn, Spring or Summer, then 1 or 2 and the year, such as Autumn 2 2027.");
        }
        Matcher days = DAYS.matcher(written);
        if (!days.matches()) {
            return wrong("wrong-value", at, "\"" + written + "\" is not a first and a last day.", SHAPE);
        }
        Optional<LocalDate> first = day(days.group(1), at);
        Optional<LocalDate> last = day(days.group(2), at);
        return first.isEmpty() || last.isEmpty()
                ? Optional.empty()
                : inside(new HalfTerm(named.group(1), Integer.parseInt(named.group(2)), first.get(), last.get()), at);
    }

    private Optional<LocalDate> day(String written, Place at) {
        Optional<LocalDate> day = Dates.day(written);
        return day.isPresent()
                ? day
                : wrong("wrong-date", at, "\"" + written + "\" is not a date.", SHAPE + " Check that the day exists.");
    }

    private Optional<HalfTerm> inside(HalfTerm term, Place at) {
        if (!term.first().isBefore(term.last())) {
            return wrong(
                    "terms-out-of-order",
                    at,
                    "This half-term would end on " + term.last() + ", and not after its first day, " + term.first()
                            + ".",
                    SHAPE);
        }
        boolean fits = term.first().getYear() == term.year() && term.last().getYear() == term.year();
        return fits
                ? Optional.of(term)
                : wrong(
                        "terms-out-of-order",
                        at,
                        "These days do not lie in " + term.year() + ".",
                        "Name a half-term after the calendar year in which it lies.");
    }

    private void order(HalfTerm before, HalfTerm after) {
        if (!after.first().isAfter(before.last())) {
            fields.report(Problem.error(
                    "terms-out-of-order",
                    fields.place(FIELD + "." + after.name() + " " + after.year()),
                    "\"" + after.name() + " " + after.year() + "\" would begin on " + after.first() + ", before \""
                            + before.name() + " " + before.year() + "\" is over, on " + before.last() + ".",
                    "Correct the days of one of them."));
        }
    }

    private <T> Optional<T> wrong(String code, Place at, String message, String hint) {
        fields.report(Problem.error(code, at, message, hint));
        return Optional.empty();
    }
}
