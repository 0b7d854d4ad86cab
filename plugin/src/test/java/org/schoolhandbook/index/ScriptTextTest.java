package org.schoolhandbook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTextTest {

    @Test
    void whatWouldEndAStringOrALineIsEscaped() {
        assertThat(written("say \"hi\" \\ a\u2028b\u2029c\u0001d"))
                .isEqualTo("say \\\"hi\\\" \\\\ a\\u2028b\\u2029c\\u0001d");
    }

    @Test
    void otherCharactersStayAsTheyAre() {
        String text = "é “quoted” … – 😀 سلام \u202A \u202E";
        assertThat(written(text)).isEqualTo(text);
    }

    @Test
    void aLineHasTabsBetweenItsCells() {
        var out = new ScriptText(16);
        out.line(List.of("P", "", "two words"));
        assertThat(new String(out.toBytes(), StandardCharsets.UTF_8)).isEqualTo("P\\t\\ttwo words\\n");
    }

    private static String written(String text) {
        return new String(new ScriptText(16).add(text).toBytes(), StandardCharsets.UTF_8);
    }
}
