package org.schoolhandbook.check;

import java.util.List;
import java.util.Set;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** The theme has the typeface that the school chose. */
final class ChosenFont implements Rule {

    @Override
    public List<Problem> problems(Handbook handbook) {
        Set<String> fonts = handbook.look().fonts().keySet();
        return handbook.school().font().stream()
                .filter(font -> !fonts.contains(font))
                .map(font -> Problem.error(
                        "font-not-found",
                        handbook.school().places().get("font"),
                        "The theme \"" + handbook.look().theme() + "\" has no typeface named \"" + font + "\".",
                        fonts.isEmpty()
                                ? "It has none to choose from: take this line out."
                                : Suggestions.didYouMean(font, fonts, "Use " + Suggestions.orList(fonts) + ".")))
                .toList();
    }
}
