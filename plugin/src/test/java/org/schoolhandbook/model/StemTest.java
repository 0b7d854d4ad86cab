package org.schoolhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

    @ParameterizedTest
    @CsvSource({
        "debrief, debriefs",
        "policy, policies",
        "movie, movies",
        "tie, ties",
        "class, classes",
        "approach, approaches",
        "box, boxes",
        "house, houses",
        "bus, buses",
        "use, uses",
        "headache, headaches",
        "size, sizes",
        "hero, heroes",
        "crisis, crises",
        "diagnosis, diagnoses",
        "child, children",
        "status, statuses",
        "EHCP, EHCPs",
        "ACE, ACEs",
        "Worry, WORRIES"
    })
    void aWordAndItsPluralAreTheSame(String one, String many) {
        assertThat(Stem.of(many)).isEqualTo(Stem.of(one));
    }

    @ParameterizedTest
    @CsvSource({"us, use", "his, hi", "thesis, these", "crisis, crise", "plan, plane", "is, i", "focus, focu"})
    void otherWordsAreNot(String one, String other) {
        assertThat(Stem.of(other)).isNotEqualTo(Stem.of(one));
    }
}
