package org.schoolhandbook.check.writing;

import java.util.Set;
import org.schoolhandbook.problem.Place;

/**
 * Where a phrase stands.
 *
 * @param first the number of its first word in the block
 * @param last that of its last word
 */
record Found(PageText page, Block block, int first, int last) {

    /** As the author wrote it. */
    String words() {
        return block.words(first, last);
    }

    Place place() {
        return block.place(first, last);
    }

    /** Whether one of some words stands at most so many words before or after. */
    boolean isNear(Set<String> words, int distance) {
        int until = Math.min(block.tokens().count(), last + 1 + distance);
        for (int word = Math.max(0, first - distance); word < until; word++) {
            if ((word < first || word > last) && words.contains(block.tokens().word(word))) {
                return true;
            }
        }
        return false;
    }

    /** The folded word that follows; empty at the end. */
    String next() {
        return last + 1 < block.tokens().count() ? block.tokens().word(last + 1) : "";
    }
}
