package org.schoolhandbook.privacy;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The names of a school's children. A name is a run of letters: {@code Zoë Smith-Jones} is {@code zoesmithjones}. Each is
 * known by a key, which is the name itself or a salted hash of it; a set of bits tells first whether it is worth while to
 * work the key out.
 */
public final class NameList {

    /** What a child is called. */
    static final int FORENAME = 1;

    /** What a family is called. */
    static final int SURNAME = 2;

    /** The two together. */
    static final int FULL = 4;

    /** Written as more than one word. */
    static final int COMPOUND = 8;

    static final int BUCKETS = 1 << 20;

    private final Map<String, Integer> kinds;
    private final BitSet buckets;
    private final UnaryOperator<String> key;

    NameList(Map<String, Integer> kinds, BitSet buckets, UnaryOperator<String> key) {
        this.kinds = kinds;
        this.buckets = buckets;
        this.key = key;
    }

    /** A list of nobody. */
    public static NameList none() {
        return new NameList(Map.of(), new BitSet(), UnaryOperator.identity());
    }

    /** A list of names as they are. */
    static NameList of(Map<String, Integer> names) {
        var buckets = new BitSet(BUCKETS);
        names.keySet().forEach(name -> buckets.set(bucket(Folding.hash(name))));
        return new NameList(new TreeMap<>(names), buckets, UnaryOperator.identity());
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** Whether a name with this number may be on the list. */
    boolean maybe(long hash) {
        return buckets.get(bucket(hash));
    }

    /** What a name is, as the sum of kinds; 0 if it is not on the list. */
    int kinds(String letters) {
        return kinds.getOrDefault(key.apply(letters), 0);
    }

    static int bucket(long hash) {
        return (int) ((hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L >>> 44);
    }
}
