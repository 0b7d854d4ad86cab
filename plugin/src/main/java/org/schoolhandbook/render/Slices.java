package org.schoolhandbook.render;

/** A page's text, of which pieces can be had. */
@FunctionalInterface
public interface Slices {

    /** What stands from one byte up to another. */
    Html of(int from, int until);
}
