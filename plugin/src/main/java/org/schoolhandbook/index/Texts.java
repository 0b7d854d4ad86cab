package org.schoolhandbook.index;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The texts of all sections in their order, cut into files. */
final class Texts {

    /** In bytes; packed, such a file is about 5 kB. */
    private static final int SIZE = 12_000;

    /** More files than this take longer to write than they save a reader. */
    private static final int MOST = 4_000;

    private final List<Lines> pages;

    /** The number of the first section of each page, and of all. */
    private final int[] firsts;

    private final List<Integer> ends = new ArrayList<>();

    Texts(List<Lines> pages) {
        this.pages = pages;
        firsts = new int[pages.size() + 1];
        long all = 0;
        for (int page = 0; page < pages.size(); page++) {
            Lines lines = pages.get(page);
            firsts[page + 1] = firsts[page] + lines.sections();
            all += lines.ends()[lines.sections()];
        }
        cut(Math.max(SIZE, all / MOST));
    }

    private void cut(long most) {
        int section = 0;
        long length = 0;
        for (Lines page : pages) {
            for (int i = 0; i < page.sections(); i++) {
                int size = page.size(i);
                if (length > 0 && length + size > most) {
                    ends.add(section);
                    length = 0;
                }
                length += size;
                section++;
            }
        }
        if (section > 0) {
            ends.add(section);
        }
    }

    int files() {
        return ends.size();
    }

    /** How many sections a file has. */
    int sections(int file) {
        return ends.get(file) - start(file);
    }

    private int start(int file) {
        return file == 0 ? 0 : ends.get(file - 1);
    }

    /** Writes a line for each section, below one for its page. */
    void write(int file, OutputStream out) throws IOException {
        int end = ends.get(file);
        int found = Arrays.binarySearch(firsts, start(file));
        for (int page = found < 0 ? -found - 2 : found; page < pages.size() && firsts[page] < end; page++) {
            int from = Math.max(firsts[page], start(file)) - firsts[page];
            pages.get(page).write(from, Math.min(firsts[page + 1], end) - firsts[page], out);
        }
    }
}
