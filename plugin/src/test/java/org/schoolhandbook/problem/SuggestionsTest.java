package org.schoolhandbook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SuggestionsTest {

    private static final List<String> LETTERS = List.of("a", "b", "c", "a", "b", "B", "/", "\u0130", "\u017c");

    @Test
    void theNearestNamesAreThoseThatALookAtEachWouldFind() {
        for (int seed = 0; seed < 3_000; seed++) {
            var random = new Random(seed);
            List<String> names = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(name -> word(random))
                    .toList();
            String written = random.nextInt(3) == 0 ? mistyped(random, names.get(0)) : word(random);
            assertThat(Suggestions.near(written, names))
                    .as("seed %d: %s in %s", seed, written, names)
                    .isEqualTo(plainly(written, names));
        }
    }

    @Test
    @Timeout(20)
    void brokenLinksInALargeHandbookAreNotWaitedFor() {
        List<String> names = IntStream.range(0, 12_000)
                .mapToObj(page -> String.format(Locale.ROOT, "policies/part-%03d/page-%05d", page / 100, page))
                .toList();
        for (int link = 0; link < 300; link++) {
            assertThat(Suggestions.near("policies/part-0" + link % 90 + "/pgae-0" + link, names))
                    .hasSizeLessThanOrEqualTo(3);
        }
    }

    /** Few letters, so that many words are near each other; some change their length in lower case. */
    private static String word(Random random) {
        int letters = random.nextInt(20) == 0 ? 60 + random.nextInt(9) : random.nextInt(14);
        return random.ints(letters, 0, LETTERS.size()).mapToObj(LETTERS::get).collect(Collectors.joining());
    }

    private static String mistyped(Random random, String word) {
        int at = random.nextInt(word.length() + 1);
        return word.substring(0, at) + "b" + word.substring(Math.min(word.length(), at + random.nextInt(2)));
    }

    private static List<String> plainly(String written, List<String> names) {
        String wanted = written.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, Math.min(6, wanted.length() / 3));
        return names.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= limit)
                .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= limit)
                .sorted(Comparator.comparingInt((String name) -> distance(wanted, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(name -> name))
                .limit(3)
                .toList();
    }

    /** The whole table, as it stands in textbooks. */
    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = Math.max(i, j);
                if (i > 0 && j > 0) {
                    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                    table[i][j] =
                            Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + change);
                }
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[a.length()][b.length()];
    }
}
