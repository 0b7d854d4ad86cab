package org.schoolhandbook.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A page's HTML with a hole for every address, and with the places of the reader's words marked, so that no later stage
 * has to parse HTML again. {@code L} is {@link Reference} after parsing and {@link Link} after linking.
 *
 * <p>Packed, because ten thousand of them are held at once: the marks as numbers, the HTML as UTF-8, which a large site
 * keeps somewhere else than in memory.
 */
public final class Body<L> {

    private final Supplier<byte[]> html;
    private final int[] holes;
    private final TextMarks texts;
    private final List<L> links;

    private Body(Supplier<byte[]> html, int[] holes, TextMarks texts, List<L> links) {
        this.html = html;
        this.holes = holes;
        this.texts = texts;
        this.links = links;
    }

    /** A body without a word. */
    public static <L> Body<L> empty() {
        return new Builder<L>().build();
    }

    /** The addresses, in the order of the page. */
    public List<L> links() {
        return links;
    }

    /** The same body with each address looked up. */
    public <M> Body<M> mapLinks(Function<? super L, ? extends M> look) {
        var mapped = new ArrayList<M>(links.size());
        links.forEach(link -> mapped.add(look.apply(link)));
        return new Body<>(html, holes, texts, List.copyOf(mapped));
    }

    /**
     * The same body with its HTML kept elsewhere.
     *
     * @param keep takes the bytes and says how to get them back
     */
    public Body<L> kept(Function<byte[], Supplier<byte[]>> keep) {
        return new Body<>(keep.apply(html.get()), holes, texts, links);
    }

    /** The same body with its HTML in memory, for somebody who looks at it often. */
    public Body<L> held() {
        byte[] bytes = html.get();
        return new Body<>(() -> bytes, holes, texts, links);
    }

    /**
     * What is to be added to tags.
     *
     * @param name of the attribute that holds the address: {@code href} or {@code src}
     * @param attributes of a tag with this link, with a space behind them
     */
    public List<Insert> attributes(String name, Function<? super L, Optional<String>> attributes) {
        byte[] before = (name + "=\"").getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = html.get();
        var inserts = new ArrayList<Insert>();
        for (int i = 0; i < links.size(); i++) {
            int at = holes[i] - before.length;
            if (at >= 0 && Arrays.equals(bytes, at, holes[i], before, 0, before.length)) {
                attributes.apply(links.get(i)).ifPresent(markup -> inserts.add(new Insert(at, markup)));
            }
        }
        return inserts;
    }

    /** The HTML, each hole filled with what {@code address} gives for its link, escaped for an attribute. */
    public String print(Function<? super L, String> address) {
        var out = new Utf8Writer(holes.length * 32 + 1024);
        print(address, out);
        return out.toString();
    }

    /** Prints to the end of {@code out}, where nothing has to be decoded. */
    public void print(Function<? super L, String> address, Utf8Writer out) {
        print(address, List.of(), out);
    }

    /**
     * Prints with something added.
     *
     * @param inserts in the order of their places, none of which is inside a tag but those of {@link #attributes}
     */
    public void print(Function<? super L, String> address, List<Insert> inserts, Utf8Writer out) {
        print(address, inserts, 0, Integer.MAX_VALUE, out);
    }

    /**
     * Prints a piece.
     *
     * @param start its first byte; neither it nor {@code end} is inside an element
     * @param end the byte after it, or more than there are
     */
    public void print(Function<? super L, String> address, List<Insert> inserts, int start, int end, Utf8Writer out) {
        byte[] bytes = html.get();
        int until = Math.min(end, bytes.length);
        int from = start;
        int insert = 0;
        while (insert < inserts.size() && inserts.get(insert).at() < start) {
            insert++;
        }
        for (int i = firstHole(start); ; i++) {
            boolean isHole = i < holes.length && holes[i] < until;
            int hole = isHole ? holes[i] : until;
            for (; insert < inserts.size() && inserts.get(insert).at() <= hole; insert++) {
                out.utf8(bytes, from, inserts.get(insert).at());
                out.write(inserts.get(insert).markup());
                from = inserts.get(insert).at();
            }
            out.utf8(bytes, from, hole);
            from = hole;
            if (!isHole) {
                return;
            }
            out.escaped(address.apply(links.get(i)));
        }
    }

    private int firstHole(int start) {
        int hole = 0;
        while (hole < holes.length && holes[hole] < start) {
            hole++;
        }
        return hole;
    }

    /** Where a character of one of the {@link #texts()} stands, in bytes of the HTML. */
    public int offset(int text, int character) {
        byte[] bytes = html.get();
        int at = texts.start(text);
        for (int left = character; left > 0; left--) {
            if (bytes[at] == '&') {
                while (bytes[at] != ';') {
                    at++;
                }
            } else if ((bytes[at] & 0xF8) == 0xF0) {
                // Two characters in UTF-16.
                left--;
            }
            at++;
            while (at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
                at++;
            }
        }
        return at;
    }

    /** The reader's words in order, as many runs as the markup cuts them into. */
    public List<Text> texts() {
        return texts(0, texts.count());
    }

    /**
     * Those of the {@link #texts()} that have a digit in them, by their numbers. Most have none, and making a string of
     * each costs more than to look.
     */
    public SortedMap<Integer, Text> textsWithDigits() {
        byte[] bytes = html.get();
        var found = new TreeMap<Integer, Text>();
        for (int i = 0; i < texts.count(); i++) {
            if (texts.hasDigit(i, bytes)) {
                found.put(i, texts.text(i, bytes));
            }
        }
        return found;
    }

    /** The words of {@code sections.get(index)} without its subsections. */
    public List<Text> texts(List<Section> sections, int index) {
        return texts(sections.get(index).piece(), end(sections, index));
    }

    /** All words as a reader sees them: apart where there is a space, another line or another block, and only there. */
    public String words() {
        return words(0, texts.count());
    }

    /** The words of {@code sections.get(index)} without its subsections, as a reader sees them. */
    public String words(List<Section> sections, int index) {
        return words(sections.get(index).piece(), end(sections, index));
    }

    private int end(List<Section> sections, int index) {
        return index + 1 < sections.size() ? sections.get(index + 1).piece() : texts.count();
    }

    private String words(int from, int until) {
        byte[] bytes = html.get();
        var words = new StringBuilder();
        for (int i = from; i < until; i++) {
            if (i > from && (texts.startsBlock(i) || Seam.parts(bytes, texts.end(i - 1), texts.start(i)))) {
                words.append(' ');
            }
            words.append(texts.text(i, bytes).words());
        }
        return words.toString();
    }

    private List<Text> texts(int from, int until) {
        byte[] bytes = html.get();
        var found = new ArrayList<Text>(until - from);
        for (int i = from; i < until; i++) {
            found.add(texts.text(i, bytes));
        }
        return found;
    }

    /** The number of the first of the {@link #texts()} after an address: the words of a link, if it has any. */
    public int textAfter(int link) {
        int text = 0;
        while (text < texts.count() && texts.start(text) < holes[link]) {
            text++;
        }
        return text;
    }

    /** Its blocks in order. The words of a link come after its address, and so say to which block it belongs. */
    public List<Passage<L>> passages() {
        var found = new ArrayList<Passage<L>>();
        int hole = 0;
        for (int from = 0, until; from < texts.count(); from = until) {
            until = from + 1;
            while (until < texts.count() && !texts.startsBlock(until)) {
                until++;
            }
            int firstHole = hole;
            while (hole < holes.length && holes[hole] < texts.start(until - 1)) {
                hole++;
            }
            found.add(new Passage<>(texts(from, until), links.subList(firstHole, hole)));
        }
        return found;
    }

    /** Writes a body from its first byte to its last. Used by one thread, once. */
    public static final class Builder<L> {

        private final Utf8Writer html = new Utf8Writer(8192);
        private int[] holes = new int[16];
        private final TextMarks.Builder texts = new TextMarks.Builder();
        private final List<L> links = new ArrayList<>();

        /** Adds markup as it is. */
        public Builder<L> markup(String markup) {
            html.write(markup);
            return this;
        }

        /** Adds a hole for an address; the markup around it holds the quotation marks. */
        public Builder<L> address(L link) {
            if (links.size() == holes.length) {
                holes = Arrays.copyOf(holes, links.size() * 2);
            }
            holes[links.size()] = html.size();
            links.add(link);
            return this;
        }

        /**
         * Adds the reader's words, escaped, and marks them.
         *
         * @param words an array that begins with them
         * @param length how many characters they are
         * @param glossary whether a glossary term may be linked in them
         * @param code whether they are code
         * @param line where the author wrote them, from 1
         * @param column of their first character, from 1
         */
        public Builder<L> text(char[] words, int length, boolean glossary, boolean code, int line, int column) {
            int start = html.size();
            html.escaped(words, length);
            texts.add(start, html.size(), glossary, code, line, column);
            return this;
        }

        /** The next text starts a block: it does not belong to the one before. */
        public Builder<L> block() {
            texts.startBlock();
            return this;
        }

        /** How many bytes of HTML there are so far. */
        public int size() {
            return html.size();
        }

        /** How many texts there are so far: the {@link Section#piece()} of a section that starts here. */
        public int pieces() {
            return texts.count();
        }

        /** The finished body. */
        public Body<L> build() {
            byte[] bytes = html.toBytes();
            return new Body<>(() -> bytes, Arrays.copyOf(holes, links.size()), texts.build(), List.copyOf(links));
        }
    }
}
