package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is long, so that each piece of it can be drawn on one sheet of paper. */
final class Pieces {

    private static final int MOST = 10;

    private Pieces() {}

    /** In order, and of nearly the same length. */
    static <T> List<List<T>> of(List<T> all) {
        int count = (all.size() + MOST - 1) / MOST;
        var pieces = new ArrayList<List<T>>();
        for (int piece = 0; piece < count; piece++) {
            pieces.add(all.subList(piece * all.size() / count, (piece + 1) * all.size() / count));
        }
        return pieces;
    }
}
