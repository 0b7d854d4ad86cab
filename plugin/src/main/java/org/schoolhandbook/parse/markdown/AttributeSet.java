package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** What stands in one pair of braces. */
final class AttributeSet extends Node {

    private final List<Attribute> attributes;

    AttributeSet(BasedSequence chars, List<Attribute> attributes) {
        super(chars);
        this.attributes = List.copyOf(attributes);
    }

    List<Attribute> attributes() {
        return attributes;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** One attribute and where it stands. */
    record Attribute(String name, String value, BasedSequence chars) {}
}
