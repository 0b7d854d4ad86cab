package org.schoolhandbook.check.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Passage;
import org.schoolhandbook.model.Text;
import org.schoolhandbook.problem.Place;

/** A paragraph, heading, cell or entry of a list, cut into words. Code is no part of it. */
final class Block {

    /** What a block is. */
    enum Kind {
        PROSE,
        HEADING,
        /** Written in front matter. */
        FIELD
    }

    /** Where some of its characters are written. */
    @FunctionalInterface
    private interface Places {
        Place of(int from, int until);
    }

    private final Kind kind;
    private final boolean linked;
    private final char[] text;
    private final Places places;
    private final Tokens tokens;

    private Block(Kind kind, boolean linked, char[] text, Places places) {
        this.kind = kind;
        this.linked = linked;
        this.text = text;
        this.places = places;
        this.tokens = Tokens.of(text);
    }

    static Block of(Passage<Link> passage, boolean heading, String file) {
        var text = new StringBuilder(length(passage));
        var texts = new ArrayList<Text>();
        int[] starts = new int[passage.texts().size()];
        int line = 0;
        for (Text run : passage.texts()) {
            // A line break that the author asked for leaves no character behind.
            if (run.line() > line && text.length() > 0) {
                text.append(' ');
            }
            if (!run.code()) {
                starts[texts.size()] = text.length();
                texts.add(run);
                text.append(run.words());
            }
            line = run.line() + lineEnds(run.words());
        }
        int[] found = Arrays.copyOf(starts, texts.size());
        boolean linked = !passage.links().isEmpty();
        char[] characters = new char[text.length()];
        text.getChars(0, characters.length, characters, 0);
        return new Block(
                heading ? Kind.HEADING : Kind.PROSE,
                linked,
                characters,
                (from, until) -> place(texts, found, from, until, file));
    }

    static Block of(String words, Place at) {
        return new Block(Kind.FIELD, false, words.toCharArray(), (from, until) -> at);
    }

    private static int length(Passage<Link> passage) {
        int length = 0;
        for (Text run : passage.texts()) {
            length += run.words().length() + 1;
        }
        return length;
    }

    private static int lineEnds(String words) {
        int count = 0;
        for (int at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', at + 1)) {
            count++;
        }
        return count;
    }

    private static Place place(List<Text> texts, int[] starts, int from, int until, String file) {
        int found = Arrays.binarySearch(starts, from);
        int number = found >= 0 ? found : -found - 2;
        Text run = texts.get(number);
        int inside = from - starts[number];
        return run.place(file, inside, Math.min(until - from, run.words().length() - inside));
    }

    Kind kind() {
        return kind;
    }

    boolean isProse() {
        return kind == Kind.PROSE;
    }

    /** Whether there is an address in it. */
    boolean linked() {
        return linked;
    }

    Tokens tokens() {
        return tokens;
    }

    /** The characters from one word to another, with all that is between them. */
    String words(int first, int last) {
        return between(tokens.start(first), tokens.end(last)).replaceAll("\\s+", " ");
    }

    Place place(int first, int last) {
        return places.of(tokens.start(first), tokens.end(last));
    }

    /** Whether a word begins with a capital letter and has no small one. */
    boolean isInCapitals(int word) {
        boolean capitals = Character.isUpperCase(text[tokens.start(word)]);
        for (int i = tokens.start(word) + 1; capitals && i < tokens.end(word); i++) {
            capitals = !Character.isLowerCase(text[i]);
        }
        return capitals;
    }

    /** The first character of a word. */
    char initial(int word) {
        return text[tokens.start(word)];
    }

    /** What stands between a word and the one after it. */
    String after(int word) {
        return between(tokens.end(word), tokens.start(word + 1));
    }

    private String between(int start, int end) {
        return new String(text, start, end - start);
    }

    /** Whether there is but a space between a word and the one after it. */
    boolean flowsOn(int word) {
        int end = tokens.end(word);
        return tokens.start(word + 1) == end + 1 && text[end] <= ' ';
    }
}
