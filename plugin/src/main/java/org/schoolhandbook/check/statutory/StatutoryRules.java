package org.schoolhandbook.check.statutory;

import java.util.ArrayList;
import java.util.List;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.standard.Coverage;
import org.schoolhandbook.problem.Problem;

/** What a school in England should publish and does not. A folder that says nothing of a school is left alone. */
public final class StatutoryRules {

    /** The duty whose page the topics of behaviour belong to. */
    private static final String BEHAVIOUR = "behaviour-policy";

    /** What is missing, and what is looked at too seldom. */
    public List<Problem> problems(Handbook handbook) {
        var problems = new ArrayList<Problem>();
        List<Coverage.Row> rows = coverage(handbook).rows();
        for (Coverage.Row row : rows) {
            Missing.of(row).ifPresent(problems::add);
            row.page()
                    .flatMap(id -> ReviewCycle.of(row.duty(), handbook.pages().get(id), handbook))
                    .ifPresent(problems::add);
        }
        rows.stream()
                .filter(row -> row.duty().name().equals(BEHAVIOUR))
                .flatMap(row -> row.page().stream())
                .findFirst()
                .map(handbook.pages()::get)
                .flatMap(policy -> Missing.topics(rows, policy))
                .ifPresent(problems::add);
        return problems;
    }

    /** What is there, for a table. */
    public Coverage coverage(Handbook handbook) {
        if (!handbook.school().inEngland()) {
            return new Coverage(List.of());
        }
        var pages = new DutyPages(handbook);
        return new Coverage(handbook.standards().duties().stream()
                .filter(duty -> duty.phases().isEmpty()
                        || handbook.school()
                                .phase()
                                .filter(duty.phases()::contains)
                                .isPresent())
                .map(pages::row)
                .toList());
    }
}
