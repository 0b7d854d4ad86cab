package org.schoolhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {

    private static final String ANYTHING = "aé€😀\uD83D\uDE00\0\u07FF\u0800\uFFFF<";

    @Test
    void encodesAsJavaDoesHoweverTheTextIsCut() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = text(random, 40);
            var out = new Utf8Writer(0);
            for (int at = 0; at < text.length(); ) {
                int length = 1 + random.nextInt(text.length() - at);
                switch (random.nextInt(3)) {
                    case 0 -> out.write(text, at, length);
                    case 1 -> out.write(text.toCharArray(), at, length);
                    default -> text.substring(at, at + length).chars().forEach(out::write);
                }
                at += length;
            }
            assertThat(out.toBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void escapesTheFourCharactersThatHtmlCannotHold() {
        var out = new Utf8Writer(0);
        out.escaped("a<b> & \"ü\" 'x'");
        assertThat(out).hasToString("a&lt;b&gt; &amp; &quot;ü&quot; 'x'");
    }

    @Test
    void takesBytesThatAreUtf8AlreadyAsTheyAre() {
        var out = new Utf8Writer(0);
        out.write("a");
        out.utf8("x€<y".getBytes(StandardCharsets.UTF_8), 1, 5);
        out.write("b");
        assertThat(out).hasToString("a€<b");
    }

    private static String text(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf(ANYTHING.charAt(random.nextInt(ANYTHING.length()))))
                .collect(Collectors.joining());
    }
}
