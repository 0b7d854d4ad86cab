package org.schoolhandbook.model.front;

import java.util.List;
import java.util.Optional;

/**
 * Words that adults have agreed to use.
 *
 * @param phrases in the order written
 * @param moments for the page of the moment, in the order written
 */
public record PhraseInfo(Common common, List<Phrase> phrases, List<Moment> moments) implements FrontMatter {

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

    /**
     * What an adult may see in a child.
     *
     * @param state {@code settled}, {@code anxious}, {@code unsafe} or {@code afterwards}
     * @param section the id of the heading of the second level below which the text says what to do
     * @param when the phrases with the same words belong to it
     */
    public record Moment(String state, String section, Optional<String> when) {}

    @Override
    public String type() {
        return TYPE;
    }
}
