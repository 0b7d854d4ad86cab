package org.schoolhandbook.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.SourceFile;

/** Everything that decides how a page looks and behaves: the theme, with what the site put in its place. */
final class ThemeFiles {

    /** Where a theme keeps what its pages load. */
    private static final String FOLDER = "theme/";

    private ThemeFiles() {}

    /** The same for the same templates, assets and words, and for no others: a SHA-256 hash in hexadecimal digits. */
    static String fingerprint(Handbook handbook) {
        MessageDigest digest = sha256();
        List<SourceFile> templates = handbook.templates().stream()
                .filter(file -> !file.name().equals(TestRecord.FILE))
                .toList();
        List<SourceFile> assets = handbook.files().stream()
                .filter(file -> file.kind() == SourceFile.Kind.ASSET)
                .filter(file -> file.name().startsWith(FOLDER))
                .toList();
        Stream.concat(templates.stream(), assets.stream())
                .sorted(Comparator.comparing(SourceFile::kind).thenComparing(SourceFile::name))
                .forEach(file -> add(digest, file.kind() + " " + file.name(), bytes(file)));
        handbook.words().forEach((key, words) -> add(digest, key, words.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** With their lengths, so that nothing can move from one to the next unseen. */
    private static void add(MessageDigest digest, String name, byte[] bytes) {
        digest.update((name + '\n' + bytes.length + '\n').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static byte[] bytes(SourceFile file) {
        try {
            return Files.readAllBytes(file.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
