package org.schoolhandbook.check.writing;

import java.util.List;
import org.schoolhandbook.model.standard.Wording;
import org.schoolhandbook.problem.Problem;

/**
 * A sentence is short enough for whoever reads the page. Of several audiences the one counts that can be expected to
 * read least; a page that names none is not judged.
 */
record LongSentences(Wording wording) implements PageRule {

    @Override
    public List<Problem> inBlock(Block block, PageText page, int most) {
        int longest = wording.limits().entrySet().stream()
                .filter(limit -> page.isFor(limit.getKey()))
                .mapToInt(limit -> limit.getValue().words())
                .min()
                .orElse(Integer.MAX_VALUE);
        return !block.isProse() || block.tokens().count() <= longest
                ? List.of()
                : Sentences.of(block).stream()
                        .filter(sentence -> sentence.words() > longest)
                        .limit(most)
                        .map(sentence -> problem(block, sentence, longest))
                        .toList();
    }

    private static Problem problem(Block block, Sentences.Sentence sentence, int longest) {
        return Problem.note(
                "reading-long-sentence",
                block.place(sentence.first(), sentence.last()),
                "This sentence has " + sentence.words() + " words; for the readers of this page, " + longest
                        + " are enough.",
                "Make two of it: one thought, one sentence. A row of things is easier as a list.");
    }
}
