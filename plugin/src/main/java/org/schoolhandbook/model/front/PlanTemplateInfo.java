package org.schoolhandbook.model.front;

/**
 * A plan with blanks, never a child's own.
 *
 * @param fictional whether it is filled in for an invented child
 */
public record PlanTemplateInfo(Common common, boolean fictional) implements FrontMatter {

    static final String TYPE = "plan-template";

    @Override
    public String type() {
        return TYPE;
    }
}
