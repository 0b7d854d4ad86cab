package org.schoolhandbook.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schoolhandbook.model.School;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

class PlaceholdersTest {

    private final List<Problem> problems = new ArrayList<>();

    private static School oakfield() {
        return new SchoolParser().parse(new SourceText("school.yml", """
                        name: Oakfield $1
                        address: [1 Oakfield Lane, Exampleton]
                        phones: [01632 960123, 01632 960124]
                        yearStarted: 2019
                        sendco: {name: Daniel Okafor, phone: 01632 960124}
                        """)).value();
    }

    private String filled(String text) {
        var source = new SourceText("page.md", text);
        return new Placeholders(oakfield()).fill(text, source::place, problems);
    }

    @Test
    void theSchoolsWordsStandForThem() {
        assertThat(
                        filled(
                                "{{school.name}}, {{ school.address }}: {{school.phone}}, {{school.sendco.name}}, {{school.yearStarted}}"))
                .isEqualTo("Oakfield $1, 1 Oakfield Lane, Exampleton: 01632 960123, Daniel Okafor, 2019");
        assertThat(problems).isEmpty();
    }

    @Test
    void whatHasNoValueStaysAndIsReportedWhereItStands() {
        assertThat(filled("Ask\nthe {{school.head}}")).isEqualTo("Ask\nthe {{school.head}}");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("placeholder-empty");
            assertThat(problem.place().line()).isEqualTo(2);
            assertThat(problem.place().column()).isEqualTo(5);
            assertThat(problem.place().length()).isEqualTo("{{school.head}}".length());
        });
    }

    @Test
    void whatAnotherProgramKnowsIsOnlyAWarning() {
        assertThat(filled("{{ page.title }} and {{ x | y }}")).isEqualTo("{{ page.title }} and {{ x | y }}");
        assertThat(problems).singleElement().matches(problem -> !problem.isError());
    }
}
