package org.schoolhandbook.check;

import java.util.List;
import org.schoolhandbook.check.statutory.StatutoryRules;
import org.schoolhandbook.check.writing.WritingRules;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.problem.Problem;

/** All rules. A site made for JBake follows its own. */
public final class HandbookRules {

    private static final List<Rule> ALL = List.of(
            new TrainingOrder(),
            new TrainingFigures(),
            new PrincipleNumbers(),
            new NamedFiles(),
            new SchoolColours(),
            new ChosenFont(),
            new RoleHolders(),
            new ReviewDates(),
            new ApprovalRecords(),
            new Withdrawals(),
            new Successions(),
            new RelationCircles(),
            new TopicNames(),
            new TranslationDates(),
            new LanguageWords(),
            new Scripts(),
            new WritingRules()::problems,
            new StatutoryRules()::problems);

    /** What is wrong with a handbook as a whole. */
    public List<Problem> problems(Handbook handbook) {
        return handbook.conventions().jbake()
                ? List.of()
                : ALL.stream().flatMap(rule -> rule.problems(handbook).stream()).toList();
    }
}
