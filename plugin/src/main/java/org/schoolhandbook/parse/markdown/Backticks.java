package org.schoolhandbook.parse.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The runs of backticks in a block, by their lengths, so that a block full of them is looked through only once. */
final class Backticks {

    private final Scanned block;
    private final Map<Integer, Deque<Integer>> runs = new HashMap<>();

    Backticks(Scanned block) {
        this.block = block;
        for (int at = 0; at < block.length(); at++) {
            int length = length(at);
            if (length > 0) {
                runs.computeIfAbsent(length, key -> new ArrayDeque<>()).add(at);
                at += length;
            }
        }
    }

    /** How many backticks there are from a place on. */
    int length(int at) {
        int end = at;
        while (block.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }

    /** The next run of exactly so many. Asked from left to right, so what lies behind is forgotten. -1 if there is none. */
    int after(int at, int length) {
        Deque<Integer> same = runs.getOrDefault(length, new ArrayDeque<>());
        while (!same.isEmpty() && same.peek() < at) {
            same.poll();
        }
        return same.isEmpty() ? -1 : same.peek();
    }
}
