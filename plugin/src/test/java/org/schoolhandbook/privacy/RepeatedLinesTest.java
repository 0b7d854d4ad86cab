package org.schoolhandbook.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatedLinesTest {

    private static final String MENU = "<li>" + "The calm corner – ".repeat(80) + "</li>";
    private static final String PROSE = "The calm corner. ".repeat(80);

    private final RepeatedLines lines = new RepeatedLines();
    private final List<String> unseen = new ArrayList<>();

    @Test
    void onlyLongLinesOfMarkupAreTakenOut() {
        assertThat(without("<ul>\n" + MENU + "\n</ul>\n" + PROSE)).isEqualTo("<ul>\n\n</ul>\n" + PROSE);
        assertThat(unseen).containsExactly(MENU);
    }

    @Test
    void aroundTheMainTextShorterLinesAreTakenOutToo() {
        String line = "<p>" + "The calm corner. ".repeat(5) + "</p>";
        assertThat(without(line + "\n<main id=\"a\">\n" + line + "\n</main>\n" + line + "\n<p>End</p>\n"))
                .isEqualTo("\n<main id=\"a\">\n" + line + "\n</main>\n\n<p>End</p>\n");
        assertThat(unseen).containsExactly(line, line);
    }

    @Test
    void aLineThatNamesNobodyIsNotGivenTwice() {
        lines.add(MENU.getBytes(StandardCharsets.UTF_8));
        assertThat(without(MENU + "\n" + MENU + "\n")).isEqualTo("\n\n");
        assertThat(unseen).isEmpty();
    }

    @Test
    void aLineThatDiffersInAnyLetterIsGiven() {
        lines.add(MENU.getBytes(StandardCharsets.UTF_8));
        for (int at = 4; at < MENU.length() - 5; at++) {
            without(MENU.substring(0, at) + "#" + MENU.substring(at + 1));
        }
        assertThat(unseen).hasSize(MENU.length() - 9);
    }

    @Test
    void aFileWithoutALongLineStaysAsItIs() {
        for (String file : List.of("", "\n", "a", "a\n", "\n\na\r\n", "<p>", PROSE)) {
            assertThat(without(file)).isEqualTo(file);
        }
        assertThat(unseen).isEmpty();
    }

    private String without(String file) {
        ByteBuffer rest = lines.without(
                ByteBuffer.wrap(file.getBytes(StandardCharsets.UTF_8)),
                line -> unseen.add(new String(line, StandardCharsets.UTF_8)));
        return StandardCharsets.UTF_8.decode(rest).toString();
    }
}
