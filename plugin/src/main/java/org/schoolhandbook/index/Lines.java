package org.schoolhandbook.index;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A page and its sections as the index's files will say them, each a line. Kept elsewhere: memory holds no text.
 *
 * @param ends where the page's line and each of its sections' ends, in bytes
 * @param hash of all of them
 */
record Lines(int[] ends, byte[] hash, Supplier<byte[]> bytes) {

    static Lines of(SearchPage page, Function<byte[], Supplier<byte[]>> keep) {
        int[] ends = new int[page.sections().size() + 1];
        var out = new ScriptText(20_000);
        page.writePage(out);
        ends[0] = out.size();
        for (int i = 1; i < ends.length; i++) {
            SearchPage.write(page.sections().get(i - 1), out);
            ends[i] = out.size();
        }
        byte[] bytes = out.toBytes();
        return new Lines(ends, IndexFiles.sha256().digest(bytes), keep.apply(bytes));
    }

    int sections() {
        return ends.length - 1;
    }

    /** How long the lines of a section and of its page are, in bytes. */
    int size(int section) {
        return ends[0] + ends[section + 1] - ends[section];
    }

    /** Writes the page and the sections from one to before another. */
    void write(int from, int until, OutputStream out) throws IOException {
        byte[] all = bytes.get();
        out.write(all, 0, ends[0]);
        out.write(all, ends[from], ends[until] - ends[from]);
    }
}
