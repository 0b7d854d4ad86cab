package org.schoolhandbook.model.front;

import java.util.List;
import java.util.Optional;

/**
 * Words that adults have agreed to use.
 *
 * @param phrases in the order written
 */
public record PhraseInfo(Common common, List<Phrase> phrases) implements FrontMatter {

    static final String TYPE = "phrase";

    /**
     * One thing to say.
     *
     * @param say the words
     * @param choices two or three to offer
     * @param insteadOf what it takes the place of
     * @param when it is said
     */
    public record Phrase(
            Optional<String> say, List<String> choices, Optional<String> insteadOf, Optional<String> when) {}

    @Override
    public String type() {
        return TYPE;
    }
}
