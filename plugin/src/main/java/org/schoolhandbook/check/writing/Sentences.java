package org.schoolhandbook.check.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where the sentences of a block begin and end. As in the formulas that count them, a colon and a semicolon end one too:
 * what matters is how much a reader has to hold at once.
 */
final class Sentences {

    /** Their full stop ends no sentence; nor does that of a single letter. */
    private static final Set<String> SHORTENED = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "prof", "st", "rev", "e.g", "i.e", "eg", "ie", "etc", "vs", "cf", "para");

    private Sentences() {}

    /**
     * One of them.
     *
     * @param first the number of its first word in the block
     * @param last that of its last word
     */
    record Sentence(int first, int last) {

        int words() {
            return last - first + 1;
        }
    }

    static List<Sentence> of(Block block) {
        var sentences = new ArrayList<Sentence>();
        int first = 0;
        for (int word = 0; word < block.tokens().count(); word++) {
            if (word + 1 == block.tokens().count() || endsAfter(block, word)) {
                sentences.add(new Sentence(first, word));
                first = word + 1;
            }
        }
        return sentences;
    }

    /** Whether a word, which is not the last one, is the last one of a sentence. */
    static boolean endsAfter(Block block, int word) {
        if (block.flowsOn(word)) {
            return false;
        }
        String between = block.after(word);
        boolean stop = false;
        boolean pause = false;
        for (int i = 0; i < between.length(); i++) {
            char c = between.charAt(i);
            if (Character.isWhitespace(c) && (stop || pause)) {
                return pause || !isShortened(block.tokens().word(word), between) && startsAfter(block, word);
            }
            stop |= c == '.' || c == '!' || c == '?' || c == '…';
            pause |= c == ':' || c == ';';
        }
        return false;
    }

    private static boolean isShortened(String word, String between) {
        boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0)) && !word.equals("i");
        return between.startsWith(".") && (letter || SHORTENED.contains(word));
    }

    private static boolean startsAfter(Block block, int word) {
        char first = block.initial(word + 1);
        return Character.isUpperCase(first) || Character.isDigit(first);
    }
}
