package org.schoolhandbook.model.front;

/** Words and what they mean, as definition lists in the body. */
public record GlossaryInfo(Common common) implements FrontMatter {

    static final String TYPE = "glossary";

    @Override
    public String type() {
        return TYPE;
    }
}
