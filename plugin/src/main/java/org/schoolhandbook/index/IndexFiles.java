package org.schoolhandbook.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schoolhandbook.index.SearchIndexer.Indexed;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Language;

/**
 * Cuts an index into files: the dictionary by its order, the texts by pages. They lie in a folder that is named by what
 * they say, so that a browser may keep them for ever: names of their own for thousands of files would cost more than
 * the rest of the manifest.
 */
final class IndexFiles {

    /** In bytes. */
    private static final int NAME = 8;

    private final Language language;
    private final Texts texts;
    private final List<Indexed> indexed;
    private final Dictionary dictionary;

    IndexFiles(Language language, Texts texts, List<Indexed> indexed, Dictionary dictionary) {
        this.language = language;
        this.texts = texts;
        this.indexed = indexed;
        this.dictionary = dictionary;
    }

    /** All of them; a browser loads the first of them first. */
    List<Artifact> all() {
        String manifest = manifest();
        String folder = "search/" + name(manifest) + '/';
        var files = new ArrayList<Artifact>();
        files.add(file(folder, "index", () -> manifest));
        for (int i = 0; i < dictionary.files().size(); i++) {
            int number = i;
            files.add(file(folder, "w" + i, () -> dictionary.text(number)));
        }
        for (int i = 0; i < texts.files(); i++) {
            int number = i;
            files.add(file(folder, "p" + i, () -> texts.text(number)));
        }
        return List.copyOf(files);
    }

    private String manifest() {
        var sizes = new StringBuilder();
        var weights = new StringBuilder();
        for (Indexed page : indexed) {
            Vlq.write(page.sections().size(), sizes);
            Vlq.write(page.weight(), weights);
        }
        var counts = new StringBuilder();
        for (int file = 0; file < texts.files(); file++) {
            Vlq.write(texts.sections(file), counts);
        }
        return String.join(
                "\n",
                language.tag(),
                IntStream.range(0, dictionary.files().size())
                        .mapToObj(dictionary::firstWord)
                        .collect(Collectors.joining(" ")),
                sizes,
                counts,
                weights);
    }

    /** A name for everything that the files say: the beginning of its SHA-256 hash. */
    private String name(String manifest) {
        MessageDigest digest = sha256();
        digest.update(manifest.getBytes(StandardCharsets.UTF_8));
        for (int file = 0; file < dictionary.files().size(); file++) {
            digest.update(dictionary.text(file).getBytes(StandardCharsets.UTF_8));
        }
        indexed.forEach(page -> digest.update(page.hash()));
        return HexFormat.of().formatHex(digest.digest(), 0, NAME);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Text {

        String get();
    }

    private static Artifact file(String folder, String name, Text text) {
        return new Artifact(folder + name + ".js", List.of(), out -> {
            out.write(("HandbookSearch.add(\"" + name + "\"," + quoted(text.get()) + ");\n")
                    .getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
    }

    /** A string of JavaScript. */
    private static String quoted(String text) {
        var out = new StringBuilder(text.length() + text.length() / 8).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    boolean safe =
                            c >= ' ' && c != '\u2028' && c != '\u2029' && c != 0xFEFF && !Character.isSurrogate(c)
                                    || Character.isSurrogate(c) && paired(text, i);
                    out.append(safe ? String.valueOf(c) : String.format("\\u%04x", (int) c));
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean paired(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
