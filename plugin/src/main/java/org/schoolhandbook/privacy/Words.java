package org.schoolhandbook.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a word may be a sign of, from {@code words.txt}: lines of {@code kind: word word word}. A word is looked up by the
 * number that {@link Folding} makes of it.
 */
final class Words {

    /** Kinds of word; one word may be of several. */
    enum Kind {
        /** Somebody of a child's family. */
        KIN,
        /** Stands before a surname. */
        TITLE,
        /** Ends the name of a street. */
        STREET,
        MONTH,
        /** Given to many children. */
        FORENAME,
        /** A word of its own as well as a name. */
        ORDINARY,
        /** An ordinary word that has a capital letter in any case. */
        CAPITAL,
        /** What a person does, in the form that follows a name. */
        VERB,
        /** Follows a name, and much else. */
        AUXILIARY,
        DIAGNOSIS,
        /** One boy or girl. */
        GENDER,
        /** Where a family comes from, or what help it has. */
        ORIGIN,
        /** Stands before a date of birth. */
        BIRTH,
        /** Stands before a number of a record. */
        RECORD,
        /** Written with a capital letter and not a name of a person. */
        NOBODY,
        /** The surname of somebody in a story. */
        CHARACTER,
        /** Two or three capital letters that are not a person's. */
        ACRONYM,
        /** Stands before a number that is not one of a house. */
        COUNTED;

        final int bit = 1 << ordinal();
    }

    private static final Words ENGLISH = read();

    private long[] keys = new long[8192];
    private int[] kinds = new int[8192];
    private int size;

    private Words() {}

    static Words english() {
        return ENGLISH;
    }

    private static Words read() {
        var words = new Words();
        try (InputStream in = Words.class.getResourceAsStream("words.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(words::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (String word : line.substring(colon + 1).trim().split("\\s+")) {
            add(Folding.hash(Folding.letters(word)), kind.bit);
        }
    }

    private void add(long key, int kind) {
        if (size * 2 > keys.length) {
            grow();
        }
        int slot = slot(key);
        size += keys[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        kinds[slot] |= kind;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldKinds = kinds;
        keys = new long[oldKeys.length * 2];
        kinds = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                add(oldKeys[i], oldKinds[i]);
            }
        }
    }

    /** The bits of the kinds of a word. */
    int kinds(long hash) {
        return kinds[slot(hash)];
    }

    private int slot(long key) {
        int slot = (int) ((key ^ key >>> 32) * 0x9E3779B1L >>> 8) & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
