package org.schoolhandbook.parse;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.review.Approval;
import org.schoolhandbook.model.review.Approvals;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/** Reads {@code approvals.lock}. A line that is wrong is left out, and the others count. */
public final class ApprovalsParser {

    private static final int PARTS = 6;
    private static final String AGAIN = "Take the line out and record the approval again with handbook:approve.";

    private final Reviews reviews;

    /** With the terms of a school. */
    public ApprovalsParser(School school) {
        this.reviews = new Reviews(school);
    }

    /** The records, and what is wrong with them. */
    public Outcome<Approvals> parse(SourceText source) {
        var problems = new ArrayList<Problem>();
        var records = new TreeMap<PageId, Approval>();
        int start = 0;
        for (String line : source.text().split("\n", -1)) {
            Place at = source.place(start, start + Math.max(1, line.length()));
            start += line.length() + 1;
            if (!line.isBlank() && !line.startsWith("#")) {
                record(line.strip(), at, problems).ifPresent(record -> add(record, records, problems));
            }
        }
        return new Outcome<>(new Approvals(true, records), problems);
    }

    private static void add(Approval record, TreeMap<PageId, Approval> records, List<Problem> problems) {
        Approval other = records.get(record.page());
        if (other != null) {
            problems.add(Problem.error(
                    "approval-twice",
                    record.at(),
                    "\"" + record.page().path() + "\" already has a record in line "
                            + other.at().line() + ".",
                    "Keep the line of the last approval. Until then the later day counts."));
        }
        if (other == null || other.on().isBefore(record.on())) {
            records.put(record.page(), record);
        }
    }

    private Optional<Approval> record(String line, Place at, List<Problem> problems) {
        if (line.matches("(<{7}|={7}|>{7}|\\|{7})( .*)?")) {
            boolean told = problems.stream().anyMatch(problem -> problem.code().equals("approvals-not-merged"));
            problems.addAll(
                    told
                            ? List.of()
                            : List.of(
                                    Problem.error(
                                            "approvals-not-merged",
                                            at,
                                            "Two people changed this file, and their changes are not joined yet.",
                                            "Take the lines of <<<<<<<, ======= and >>>>>>> out, and keep one line for each page.")));
            return Optional.empty();
        }
        String[] parts = line.split(" \\| ", -1);
        Optional<LocalDate> day = parts.length == PARTS ? day(parts[1]) : Optional.empty();
        if (day.isEmpty() || !parts[4].matches("[0-9a-f]{32}")) {
            problems.add(Problem.error("approval-broken", at, "This line is not a record of an approval.", AGAIN));
            return Optional.empty();
        }
        String review = parts[3].equals("-") ? "" : parts[3];
        var record = new Approval(
                new PageId(parts[0]),
                day.get(),
                parts[2].strip(),
                review,
                reviews.read(review, at).value(),
                parts[4],
                at);
        wrong(record, parts[5]).ifPresent(problems::add);
        return Optional.of(record);
    }

    private static Optional<Problem> wrong(Approval record, String seal) {
        if (!record.named()) {
            return Optional.of(Problem.error(
                    "approval-without-role",
                    record.at(),
                    "This record does not say who approved \"" + record.page().path() + "\".",
                    "Record it again with handbook:approve and -Dhandbook.role=\"Full governing board\"."));
        }
        return record.seal().equals(seal)
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "approval-edited",
                        record.at(),
                        "This record of \"" + record.page().path() + "\" was changed by hand.",
                        "Restore the line as it was, or record the approval again with handbook:approve."));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
