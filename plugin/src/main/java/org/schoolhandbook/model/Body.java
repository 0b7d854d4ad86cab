package org.schoolhandbook.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    private static final int STRIDE = 4;

    private final Supplier<byte[]> html;
    private final int[] holes;
    private final int[] texts;
    private final List<L> links;

    private Body(Supplier<byte[]> html, int[] holes, int[] texts, List<L> links) {
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

    /** The HTML, each hole filled with what {@code address} gives for its link, escaped for an attribute. */
    public String print(Function<? super L, String> address) {
        byte[] bytes = html.get();
        var out = new StringBuilder(bytes.length + links.size() * 32);
        int from = 0;
        for (int i = 0; i < holes.length; i++) {
            out.append(utf8(bytes, from, holes[i]));
            Escape.append(out, address.apply(links.get(i)));
            from = holes[i];
        }
        return out.append(utf8(bytes, from, bytes.length)).toString();
    }

    /** The reader's words in order, as many runs as the markup cuts them into. */
    public List<Text> texts() {
        return texts(0, texts.length / STRIDE);
    }

    /** The words of {@code sections.get(index)} without its subsections. */
    public List<Text> texts(List<Section> sections, int index) {
        int from = sections.get(index).piece();
        int until = index + 1 < sections.size() ? sections.get(index + 1).piece() : texts.length / STRIDE;
        return texts(from, until);
    }

    private List<Text> texts(int from, int until) {
        byte[] bytes = html.get();
        var found = new ArrayList<Text>(until - from);
        for (int i = from * STRIDE; i < until * STRIDE; i += STRIDE) {
            int start = texts[i] < 0 ? -texts[i] - 1 : texts[i];
            String words = Escape.undo(utf8(bytes, start, texts[i + 1]));
            found.add(new Text(words, texts[i] >= 0, texts[i + 2], texts[i + 3]));
        }
        return found;
    }

    private static String utf8(byte[] html, int from, int until) {
        return new String(html, from, until - from, StandardCharsets.UTF_8);
    }

    /** Writes a body from its first byte to its last. Used by one thread, once. */
    public static final class Builder<L> {

        private byte[] html = new byte[8192];
        private int size;
        private int[] holes = new int[16];
        private int[] texts = new int[64];
        private int textCount;
        private final List<L> links = new ArrayList<>();

        /** Adds markup as it is. */
        public Builder<L> markup(String markup) {
            encode(markup);
            return this;
        }

        /** Adds a hole for an address; the markup around it holds the quotation marks. */
        public Builder<L> address(L link) {
            if (links.size() == holes.length) {
                holes = Arrays.copyOf(holes, links.size() * 2);
            }
            holes[links.size()] = size;
            links.add(link);
            return this;
        }

        /** Adds the reader's words, escaped, and marks them. */
        public Builder<L> text(Text text) {
            int start = size;
            encode(Escape.html(text.words()));
            int at = textCount * STRIDE;
            if (at == texts.length) {
                texts = Arrays.copyOf(texts, at * 2);
            }
            texts[at] = text.glossary() ? start : -start - 1;
            texts[at + 1] = size;
            texts[at + 2] = text.line();
            texts[at + 3] = text.column();
            textCount++;
            return this;
        }

        /** How many texts there are so far: the {@link Section#piece()} of a section that starts here. */
        public int pieces() {
            return textCount;
        }

        /** The finished body. */
        public Body<L> build() {
            byte[] bytes = Arrays.copyOf(html, size);
            return new Body<>(
                    () -> bytes,
                    Arrays.copyOf(holes, links.size()),
                    Arrays.copyOf(texts, textCount * STRIDE),
                    List.copyOf(links));
        }

        private void encode(String markup) {
            byte[] bytes = markup.getBytes(StandardCharsets.UTF_8);
            if (size + bytes.length > html.length) {
                html = Arrays.copyOf(html, Math.max(html.length * 2, size + bytes.length));
            }
            System.arraycopy(bytes, 0, html, size, bytes.length);
            size += bytes.length;
        }
    }
}
