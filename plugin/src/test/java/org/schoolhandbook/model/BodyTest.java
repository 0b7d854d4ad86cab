package org.schoolhandbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final List<String> CHARACTERS =
            List.of("a", "&", "<", ">", "\"", "é", "e\u0301", "€", "😀", "\u07FF", " ");

    private static String words(Random random) {
        var words = new StringBuilder("x");
        for (int length = random.nextInt(12); length > 0; length--) {
            words.append(CHARACTERS.get(random.nextInt(CHARACTERS.size())));
        }
        return words.toString();
    }

    private static Body.Builder<String> add(Body.Builder<String> builder, String words) {
        return builder.text(words.toCharArray(), words.length(), true, false, 1, 1);
    }

    private static String printed(Body<String> body, List<Insert> inserts) {
        var out = new Utf8Writer(16);
        body.print(link -> link, inserts, out);
        return out.toString();
    }

    @Test
    void anInsertStandsWhereItsCharacterDoes() {
        var random = new Random(20_261_122);
        for (int round = 0; round < 500; round++) {
            String first = words(random);
            String second = words(random);
            var builder = new Body.Builder<String>();
            add(builder.markup("<p>"), first)
                    .markup("<a href=\"")
                    .address("?a&b")
                    .markup("\">");
            Body<String> body = add(builder, second).markup("</a></p>").build();
            int at = second.offsetByCodePoints(0, random.nextInt(second.codePointCount(0, second.length()) + 1));
            var inserts = List.of(new Insert(body.offset(1, at), "<i>"), new Insert(body.offset(1, at), "</i>"));
            assertThat(printed(body, inserts))
                    .isEqualTo("<p>" + Escape.html(first) + "<a href=\"?a&amp;b\">"
                            + Escape.html(second.substring(0, at)) + "<i></i>" + Escape.html(second.substring(at))
                            + "</a></p>");
        }
    }

    @Test
    void insertsAtTheEndAndBetweenAddressesAreKept() {
        var builder = new Body.Builder<String>();
        add(builder.markup("<a href=\"").address("1").markup("\">"), "é").markup("</a>\n");
        Body<String> body = builder.build();
        var inserts = new ArrayList<>(List.of(new Insert(0, "["), new Insert(body.offset(0, 1), "|")));
        inserts.add(new Insert("<a href=\"\">é</a>\n".getBytes(java.nio.charset.StandardCharsets.UTF_8).length, "]"));
        assertThat(printed(body, inserts)).isEqualTo("[<a href=\"1\">é|</a>\n]");
    }

    @Test
    void aPassageHasTheLinksOfItsBlock() {
        var builder = new Body.Builder<String>();
        add(builder.markup("<p>"), "See ").markup("<a href=\"").address("1").markup("\">");
        add(builder, "one")
                .markup("</a>")
                .block()
                .markup("<p><a href=\"")
                .address("2")
                .markup("\">");
        add(builder, "two").markup("</a>").block();
        add(builder, "three").markup("<img src=\"").address("3").markup("\">");
        List<Passage<String>> passages = builder.build().passages();
        assertThat(passages).extracting(Passage::links).containsExactly(List.of("1"), List.of("2"), List.of());
        assertThat(passages.get(0).texts()).extracting(Text::words).containsExactly("See ", "one");
    }
}
