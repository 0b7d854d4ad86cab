package org.schoolhandbook.model.front;

import java.util.Optional;

/**
 * One of the six ideas.
 *
 * @param number 1 to 6
 * @param statement the idea in one sentence
 */
public record PrincipleInfo(Common common, Optional<Integer> number, String statement) implements FrontMatter {

    static final String TYPE = "principle";

    @Override
    public String type() {
        return TYPE;
    }
}
