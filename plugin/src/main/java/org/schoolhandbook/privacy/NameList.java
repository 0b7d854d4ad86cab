package org.schoolhandbook.privacy;

import java.util.Arrays;
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

    /** The first word of a name that has several. */
    static final int BEGINNING = 16;

    static final int BUCKETS = 1 << 20;

    private final Map<String, Integer> kinds;
    private final long[] buckets;
    private final BitSet beginnings;
    private final UnaryOperator<String> key;

    /**
     * @param buckets those of all names
     * @param beginnings those of first words
     */
    NameList(Map<String, Integer> kinds, BitSet buckets, BitSet beginnings, UnaryOperator<String> key) {
        this.kinds = kinds;
        this.buckets = Arrays.copyOf(buckets.toLongArray(), BUCKETS / Long.SIZE);
        this.beginnings = beginnings;
        this.key = key;
    }

    /** A list of nobody. */
    public static NameList none() {
        return new NameList(Map.of(), new BitSet(), new BitSet(), UnaryOperator.identity());
    }

    /** A list of names as they are. */
    static NameList of(Map<String, Integer> names) {
        var buckets = new BitSet(BUCKETS);
        var beginnings = new BitSet(BUCKETS);
        names.forEach((name, kinds) -> {
            int bucket = bucket(Folding.hash(name));
            buckets.set(bucket);
            beginnings.set(bucket, (kinds & BEGINNING) != 0 || beginnings.get(bucket));
        });
        return new NameList(new TreeMap<>(names), buckets, beginnings, UnaryOperator.identity());
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** Whether a name with this number may be on the list, or one of several words begin with it. Asked of every word. */
    boolean maybe(long hash) {
        int bucket = bucket(hash);
        return (buckets[bucket / Long.SIZE] & 1L << bucket) != 0;
    }

    /** Whether a name of several words may begin with this one. */
    boolean mayBegin(long hash) {
        return beginnings.get(bucket(hash));
    }

    /** What a name is, as the sum of kinds; 0 if it is not on the list. */
    int kinds(String letters) {
        return kinds.getOrDefault(key.apply(letters), 0) & ~BEGINNING;
    }

    static int bucket(long hash) {
        return (int) ((hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L >>> 44);
    }
}
