package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A handbook made larger: its own pages as they are, and so many more whose titles, headings and paragraphs are drawn
 * from it and from others. The same folders and number give the same pages on every machine.
 *
 * @param handbook the folder of pages that stay as they are
 * @param others folders whose paragraphs are mixed in as well
 */
record MixedHandbook(Path handbook, List<Path> others) {

    private static final long SEED = 20_260_906;

    /** Random gives near neighbours much the same first numbers, so the seeds of two pages lie far apart. */
    private static final long FAR_APART = 0x9E3779B97F4A7C15L;

    /** In words, on average; as in the public handbooks of companies. */
    private static final int LENGTH = 770;

    private static final int NAMES = 30_000;
    private static final List<String> SYLLABLES = List.of(
            "ban", "cor", "del", "fim", "gan", "hol", "jen", "kes", "lor", "mar", "nev", "oll", "per", "quin", "ros",
            "sel", "tam", "ul", "ver", "wick", "yar", "zel", "brin", "cla", "dro", "fle", "gro", "har", "ist", "mo");

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d\"'*(-][^|{<`\\[]*", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("#+ (.*)");

    /** Writes at least its own pages, and then as many as are wanted. */
    void write(Path folder, int pages) throws IOException {
        List<Path> own = files(handbook);
        for (Path file : own) {
            Path copy = folder.resolve(handbook.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        long written = own.stream().filter(MixedHandbook::isPage).count();
        var parts = Parts.of(Stream.concat(own.stream(), others.stream().flatMap(other -> files(other).stream()))
                .filter(MixedHandbook::isPage)
                .toList());
        for (int page = 0; page < pages - written; page++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "more-%03d/page-%05d.md", page / 100, page));
            Files.createDirectories(file.getParent());
            Files.writeString(file, parts.page(new Random((SEED + page) * FAR_APART)));
        }
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".md");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What pages are made of. Links are words here, for they would lead nowhere. */
    private record Parts(List<String> headings, List<String> paragraphs) {

        static Parts of(List<Path> pages) throws IOException {
            var parts = new Parts(new ArrayList<>(), new ArrayList<>());
            for (Path page : pages) {
                String text = Files.readString(page).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
                for (String block : text.split("\n\\s*\n")) {
                    parts.add(LINK.matcher(block.strip()).replaceAll("$1"));
                }
            }
            return parts;
        }

        private void add(String block) {
            var heading = HEADING.matcher(block);
            if (heading.matches() && PLAIN.matcher(heading.group(1)).matches()) {
                headings.add(heading.group(1));
            } else if (PLAIN.matcher(block).matches() && count(block) > 8) {
                paragraphs.add(block);
            }
        }

        String page(Random random) {
            String[] first = any(headings, random).split(" ");
            String[] last = any(headings, random).split(" ");
            var page = new StringBuilder("# ")
                    .append(String.join(" ", head(first)))
                    .append(' ');
            page.append(String.join(" ", head(last))).append("\n\n");
            int words = LENGTH / 2 + random.nextInt(LENGTH);
            for (int block = 0; words > 0; block++) {
                String paragraph = any(paragraphs, random);
                if (block % 4 == 2) {
                    page.append("## ").append(any(headings, random)).append("\n\n");
                }
                page.append(paragraph)
                        .append("\n\nAsk for the ")
                        .append(name(random))
                        .append(" form in the ");
                page.append(name(random)).append(" room.\n\n");
                words -= count(paragraph) + 9;
            }
            return page.toString();
        }

        /** An invented word, some of them often and most of them seldom: real pages are full of names. */
        private static String name(Random random) {
            double rare = random.nextDouble();
            var name = new StringBuilder();
            for (int rest = (int) (NAMES * rare * rare * rare) + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
                name.append(SYLLABLES.get(rest % SYLLABLES.size()));
            }
            return Words.capital(name.toString());
        }

        private static List<String> head(String[] words) {
            return IntStream.range(0, Math.min(3, words.length))
                    .mapToObj(i -> words[i])
                    .toList();
        }

        private static String any(List<String> list, Random random) {
            return list.get(random.nextInt(list.size()));
        }

        private static int count(String text) {
            return text.split("\\s+").length;
        }
    }
}
