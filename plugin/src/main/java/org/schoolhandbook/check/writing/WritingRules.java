package org.schoolhandbook.check.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Problem;

/** What is wrong with the words of each page that readers see. They know only English. */
public final class WritingRules {

    /** So that one endless paragraph of mistakes does not hide all others, and takes no endless time. */
    private static final int MOST_IN_A_BLOCK = 20;

    /** What is wrong, in the order of the pages. */
    public List<Problem> problems(Handbook handbook) {
        var guidance = new SupersededGuidance(handbook.standards().guidance(), handbook.today());
        var words = new PlainWords(handbook.standards().wording(), handbook.glossary());
        var phrases = new Phrases(
                Stream.of(guidance.phrases(), words.phrases(), ColourOnly.phrases(), DirectionOnly.phrases())
                        .flatMap(List::stream)
                        .toList());
        List<PageRule> rules = List.of(
                guidance,
                new Capitals(handbook.glossary()),
                new LongSentences(handbook.standards().wording()),
                new ReadingAge(handbook.standards().wording()));
        List<Page> pages = handbook.published().stream()
                .filter(page -> page.language().equals(Language.ENGLISH) && !page.isTombstone())
                .toList();
        return Outcome.each(pages, page -> new Outcome<>(page, problems(page, phrases, rules)))
                .problems();
    }

    private static List<Problem> problems(Page page, Phrases phrases, List<PageRule> rules) {
        var text = PageText.of(page);
        var problems = new ArrayList<Problem>();
        // A word that a page uses ten times is one thing to think about.
        Set<Phrase> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Block block : text.blocks()) {
            problems.addAll(phrases.in(block, text, told));
            rules.forEach(rule -> problems.addAll(rule.inBlock(block, text, MOST_IN_A_BLOCK)));
        }
        rules.forEach(rule -> problems.addAll(rule.inPage(text)));
        return problems;
    }
}
