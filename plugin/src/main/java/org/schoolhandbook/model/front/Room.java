package org.schoolhandbook.model.front;

/** How much a picture has room for. What is more than that stays words, and its author is told. */
public final class Room {

    /** Steps of a pathway: nobody follows more arrows. */
    public static final int STEPS = 60;

    /** From the lowest to the highest number of a scale: longer ones have no room for their circles on a phone. */
    public static final int SCALE = 20;

    /** Levels of behaviour: nobody can tell more strokes apart. */
    public static final int LEVELS = 5;

    /** Principles on a ring: fewer are no ring. */
    public static final int LEAST_PRINCIPLES = 3;

    /** Principles on a ring: more boxes would lie upon each other. */
    public static final int PRINCIPLES = 8;

    /** Kinds of fruit on a tree: it has two sides. */
    public static final int FRUITS = 2;

    private Room() {}
}
