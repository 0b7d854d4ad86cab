package org.schoolhandbook.model.front;

/** A page without a type of its own. */
public record PageInfo(Common common) implements FrontMatter {

    static final String TYPE = "page";

    @Override
    public String type() {
        return TYPE;
    }
}
