package org.schoolhandbook.check;

import java.util.List;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.front.RoleInfo;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Each role that {@code school.yml} gives to somebody has its page. */
final class RoleHolders implements Rule {

    @Override
    public List<Problem> problems(Handbook handbook) {
        List<String> roles = handbook.pages().values().stream()
                .filter(page -> page.info() instanceof RoleInfo)
                .map(page -> page.id().shortName())
                .sorted()
                .toList();
        return handbook.school().roles().keySet().stream()
                .filter(role -> !roles.contains(role))
                .map(role -> Problem.error(
                        "role-not-found",
                        handbook.school().places().get("roles." + role),
                        "There is no page for the role \"" + role + "\".",
                        Suggestions.didYouMean(
                                role, roles, "Write the page \"roles/" + role + ".md\", or take this line out.")))
                .toList();
    }
}
