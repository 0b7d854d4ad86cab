package org.schoolhandbook.check;

import java.util.List;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.problem.Problem;

/** What must hold across the pages of a handbook. */
@FunctionalInterface
interface Rule {

    List<Problem> problems(Handbook handbook);
}
