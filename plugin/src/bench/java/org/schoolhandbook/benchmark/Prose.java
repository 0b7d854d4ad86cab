package org.schoolhandbook.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.function.IntFunction;

/** The Markdown of one page: the same for the same random numbers. */
final class Prose {

    private static final int AVERAGE = 16_384;

    /** Pages end with the section in which they reach their length, on average so much later. */
    private static final int OVERSHOOT = 780;

    private final Words words;
    private final Random random;
    private final int pages;
    private final IntFunction<String> link;
    private final StringBuilder out = new StringBuilder(2 * AVERAGE);

    /** A page among so many, of which each can be linked to. */
    Prose(Words words, Random random, int pages, IntFunction<String> link) {
        this.words = words;
        this.random = random;
        this.pages = pages;
        this.link = link;
    }

    String write() {
        int length = AVERAGE / 2 + random.nextInt(AVERAGE) - OVERSHOOT;
        paragraph();
        var headings = new ArrayList<>(words.all("heading"));
        Collections.shuffle(headings, random);
        table();
        code();
        for (int section = 0; out.length() < length; section++) {
            out.append("## ").append(headings.get(section % headings.size())).append("\n\n");
            section();
        }
        return out.toString();
    }

    private void section() {
        paragraph();
        switch (random.nextInt(4)) {
            case 0 -> list("- ");
            case 1 -> list("1. ");
            case 2 -> quote();
            default -> {
                out.append("### ").append(Words.capital(words.any("when", random)));
                out.append("\n\n");
                paragraph();
            }
        }
        paragraph();
    }

    private void paragraph() {
        int sentences = 3 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            out.append(words.sentence(random)).append(i % 2 == 1 ? '\n' : ' ');
        }
        out.append("See ").append(link.apply(random.nextInt(pages))).append(".\n\n");
    }

    private void list(String mark) {
        int items = 3 + random.nextInt(4);
        for (int i = 0; i < items; i++) {
            out.append(mark).append(words.sentence(random)).append('\n');
        }
        out.append('\n');
    }

    private void quote() {
        out.append("> ").append(words.sentence(random)).append('\n');
        out.append("> ").append(words.sentence(random)).append("\n\n");
    }

    private void table() {
        out.append("| What we see | What it may mean | What to try |\n| --- | --- | --- |\n");
        int rows = 4 + random.nextInt(4);
        for (int i = 0; i < rows; i++) {
            out.append("| ").append(words.any("sign", random));
            out.append(" | ").append(words.any("meaning", random));
            out.append(" | ").append(words.any("act", random)).append(" |\n");
        }
        out.append('\n');
    }

    private void code() {
        out.append("```\nDate:\nWho was there: ").append(words.any("who", random));
        out.append("\nWhat happened: ").append(words.any("event", random));
        out.append("\n```\n\n");
    }
}
