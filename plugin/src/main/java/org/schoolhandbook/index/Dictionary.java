package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.List;

/**
 * All words in their order, cut into files.
 *
 * @param files the words of each
 */
record Dictionary(List<List<Posting>> files) {

    /** In characters as they are written; packed, such a file is about 8 kB. */
    private static final int SIZE = 14_000;

    static Dictionary of(List<Posting> postings) {
        var files = new ArrayList<List<Posting>>();
        var file = new ArrayList<Posting>();
        int size = 0;
        for (Posting posting : postings) {
            if (size > SIZE) {
                files.add(List.copyOf(file));
                file.clear();
                size = 0;
            }
            file.add(posting);
            size += posting.size();
        }
        if (!file.isEmpty()) {
            files.add(List.copyOf(file));
        }
        return new Dictionary(List.copyOf(files));
    }

    String firstWord(int file) {
        return files.get(file).get(0).word();
    }

    /** The number of the file that has a word, or would have it. */
    int fileFor(String word) {
        int low = 0;
        int high = files.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (firstWord(middle).compareTo(word) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The words of the file of a word, and of the next one if words that begin with it go on there. */
    List<Posting> around(String word, boolean open) {
        if (files.isEmpty()) {
            return List.of();
        }
        int first = fileFor(word);
        int last = open ? Math.min(fileFor(word + '\uffff'), first + 1) : first;
        var found = new ArrayList<>(files.get(first));
        if (last > first) {
            found.addAll(files.get(last));
        }
        return found;
    }

    /** As it is written: what each word shares with the one before, the rest of it, and where it occurs. */
    static String text(List<Posting> file) {
        var out = new StringBuilder();
        String before = "";
        for (Posting posting : file) {
            int same = same(before, posting.word());
            Vlq.write(same, out);
            out.append(posting.word(), same, posting.word().length()).append(' ');
            posting.write(out);
            out.append('\n');
            before = posting.word();
        }
        return out.toString();
    }

    private static int same(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
