package org.schoolhandbook.index;

import java.util.Set;
import org.schoolhandbook.model.Language;

/** What search knows of a language besides its letters. */
enum Grammar {
    ENGLISH {
        @Override
        String stem(String word) {
            return Stems.of(word);
        }

        @Override
        String spelling(String word) {
            return Spelling.american(word);
        }

        @Override
        boolean isSmall(String word) {
            return SMALL.contains(word);
        }
    },
    UNKNOWN;

    /** Words without which a question still asks the same. */
    private static final Set<String> SMALL =
            Set.of(("a about after all am an and any are as at be because been being but by can cant could "
                            + "did didnt do does dont for from get had happen happened happens has have he "
                            + "her him his how i if in into is isnt it its just like many may me mean meaning means "
                            + "more much must my need needs no not now of on or our out own please she should so "
                            + "some somebody someone something tell than that the their them then there these they "
                            + "this to up us want was we were what whats when where which who why will with wont "
                            + "would you your")
                    .split(" "));

    static Grammar of(Language language) {
        return language.isEnglish() ? ENGLISH : UNKNOWN;
    }

    /** The word without its ending. */
    String stem(String word) {
        return word;
    }

    /** The same for each way to spell a word; it need not be a word. */
    String spelling(String word) {
        return word;
    }

    /** Whether it is passed over where there are other words. */
    boolean isSmall(String word) {
        return false;
    }
}
