package org.schoolhandbook.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/** Reads text: strict UTF-8, no byte order mark, Unix line ends. */
public final class SourceTexts {

    /** The largest text that is read, in bytes: about 800,000 words. */
    public static final int LIMIT = 5 * 1024 * 1024;

    /** The text of a file; an empty one, with a problem, if it cannot be read as text. */
    public Outcome<SourceText> read(SourceFile file) {
        if (file.size() > LIMIT) {
            return nothing(
                    file,
                    "file-too-large",
                    "This file is larger than 5 MB, too large for a page.",
                    "Split it into several pages, or offer it as a download.");
        }
        Outcome<byte[]> bytes = bytes(file);
        return bytes.problems().isEmpty()
                ? decode(file, bytes.value())
                : new Outcome<>(new SourceText(file.shown(), ""), bytes.problems());
    }

    /** The bytes of a file; none, with a problem, if it cannot be read. */
    public Outcome<byte[]> bytes(SourceFile file) {
        try (InputStream in = Files.newInputStream(file.file())) {
            return Outcome.of(in.readAllBytes());
        } catch (IOException e) {
            return new Outcome<>(
                    new byte[0],
                    List.of(Problem.error(
                            "file-unreadable",
                            Place.of(file.shown()),
                            "This file cannot be read.",
                            "Check that it is a file and that you may open it.")));
        }
    }

    /** Java puts U+FFFD where bytes are broken; only if there is one must we look whether the author wrote it. */
    private static Outcome<SourceText> decode(SourceFile file, byte[] bytes) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        SourceText text = text(file, decoded);
        if (decoded.indexOf('\uFFFD') < 0 || isWhole(bytes)) {
            return Outcome.of(text);
        }
        return new Outcome<>(
                text,
                List.of(Problem.error(
                        "not-utf-8",
                        firstBroken(file, bytes),
                        "This file is not UTF-8 text: a character here is broken.",
                        "Save the file again as UTF-8. In Notepad: Save as, Encoding, UTF-8.")));
    }

    private static boolean isWhole(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Place firstBroken(SourceFile file, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String good = text(file, out.flip().toString()).text();
        int broken = result.isError() ? good.length() : 0;
        return new SourceText(file.shown(), good + "?").place(broken, broken + 1);
    }

    private static SourceText text(SourceFile file, String decoded) {
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return new SourceText(file.shown(), text);
    }

    private static Outcome<SourceText> nothing(SourceFile file, String code, String message, String hint) {
        return new Outcome<>(
                new SourceText(file.shown(), ""), List.of(Problem.error(code, Place.of(file.shown()), message, hint)));
    }
}
