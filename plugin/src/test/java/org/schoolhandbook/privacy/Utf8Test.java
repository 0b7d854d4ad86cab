package org.schoolhandbook.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nobody's name may hide in bytes that two ways of reading take for different characters. */
class Utf8Test {

    private static final int[] EDGES = {
        0, 'a', 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x10FFFF, 'é', '–', 'ł', 'م', 0x1FAC1
    };

    @Test
    void everyCharacterIsReadAsJavaReadsIt() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                String text = "a" + Character.toString(point) + "z";
                assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
            }
        }
    }

    @Test
    void whatIsCutOffOrNoUtf8IsReadAsJavaReadsIt() {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.appendCodePoint(EDGES[random.nextInt(EDGES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            byte[] hurt = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            if (hurt.length > 0) {
                hurt[random.nextInt(hurt.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(hurt)).isEqualTo(new String(hurt, StandardCharsets.UTF_8));
        }
    }

    @Test
    void onlyTheFilledPartOfABufferIsRead() {
        ByteBuffer buffer = ByteBuffer.wrap("Zoë–Smith".getBytes(StandardCharsets.UTF_8), 0, 4);
        assertThat(Utf8.characters(buffer).toString()).isEqualTo("Zoë");
    }

    private static String read(byte[] bytes) {
        return Utf8.characters(ByteBuffer.wrap(bytes)).toString();
    }
}
