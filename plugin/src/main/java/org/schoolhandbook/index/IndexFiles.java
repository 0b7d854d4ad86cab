package org.schoolhandbook.index;

import java.io.IOException;
import java.io.OutputStream;
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
import org.schoolhandbook.problem.Outcome;

/**
 * Cuts an index into files: the dictionary by its order, the texts by pages. They lie in a folder that is named by what
 * they say, so that a browser may keep them for ever: names of their own for thousands of files would cost more than
 * the rest of the manifest.
 */
final class IndexFiles {

    /** In bytes. */
    private static final int NAME = 8;

    private final Language language;
    private final List<Indexed> indexed;
    private final Texts texts;
    private final Dictionary dictionary;

    IndexFiles(Language language, List<Indexed> indexed, Dictionary dictionary) {
        this.language = language;
        this.indexed = indexed;
        this.texts = new Texts(indexed.stream().map(Indexed::lines).toList());
        this.dictionary = dictionary;
    }

    /** All of them; a browser loads the first of them first. */
    List<Artifact> all() {
        byte[] manifest = packed(manifest());
        List<byte[]> words = Outcome.each(dictionary.files(), file -> Outcome.of(packed(Dictionary.text(file))))
                .value();
        String folder = "search/" + name(manifest, words) + '/';
        var files = new ArrayList<Artifact>();
        files.add(file(folder, "index", out -> out.write(manifest)));
        for (int i = 0; i < words.size(); i++) {
            byte[] packed = words.get(i);
            files.add(file(folder, "w" + i, out -> out.write(packed)));
        }
        for (int i = 0; i < texts.files(); i++) {
            int number = i;
            files.add(file(folder, "p" + i, out -> texts.write(number, out)));
        }
        return List.copyOf(files);
    }

    private static byte[] packed(String text) {
        return new ScriptText(text.length() + 256).add(text).toBytes();
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
    private String name(byte[] manifest, List<byte[]> words) {
        MessageDigest digest = sha256();
        digest.update(manifest);
        words.forEach(digest::update);
        indexed.forEach(page -> digest.update(page.lines().hash()));
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

        void writeTo(OutputStream out) throws IOException;
    }

    private static Artifact file(String folder, String name, Text text) {
        return new Artifact(folder + name + ".js", List.of(), out -> {
            out.write(("HandbookSearch.add(\"" + name + "\",\"").getBytes(StandardCharsets.UTF_8));
            text.writeTo(out);
            out.write("\");\n".getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
    }
}
