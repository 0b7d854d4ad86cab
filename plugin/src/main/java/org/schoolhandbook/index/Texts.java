package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.List;
import org.schoolhandbook.index.SearchIndexer.Indexed;

/** The texts of all sections in their order, cut into files. They are made again for each file: memory holds no text. */
final class Texts {

    /** In characters; packed, such a file is about 5 kB. */
    private static final int SIZE = 12_000;

    /** More files than this take longer to write than they save a reader. */
    private static final int MOST = 4_000;

    private final SearchPages pages;
    private final List<Indexed> indexed;
    private final List<Integer> ends = new ArrayList<>();

    Texts(SearchPages pages, List<Indexed> indexed) {
        this.pages = pages;
        this.indexed = indexed;
        long all = 0;
        for (Indexed page : indexed) {
            for (int size : page.sizes()) {
                all += size;
            }
        }
        cut(Math.max(SIZE, all / MOST));
    }

    private void cut(long most) {
        int section = 0;
        long length = 0;
        for (Indexed page : indexed) {
            for (int size : page.sizes()) {
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

    /** A line for each section, below one for its page. */
    String text(int file) {
        var out = new StringBuilder();
        int first = 0;
        for (int page = 0; page < indexed.size() && first < ends.get(file); page++) {
            int last = first + indexed.get(page).sizes().length;
            if (last > start(file)) {
                int from = Math.max(first, start(file)) - first;
                page(page).write(from, Math.min(last, ends.get(file)) - first, out);
            }
            first = last;
        }
        return out.toString();
    }

    private SearchPage page(int page) {
        int source = indexed.get(page).source();
        int first = page;
        while (first > 0 && indexed.get(first - 1).source() == source) {
            first--;
        }
        return pages.of(source).get(page - first);
    }
}
