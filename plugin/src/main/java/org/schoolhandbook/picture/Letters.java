package org.schoolhandbook.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The outlines of letters, from a file: the fonts of a machine, and how it draws them, differ from the next machine's.
 * Those of Atkinson Hyperlegible Bold, for the languages of Europe that are written in Latin letters.
 */
final class Letters {

    private static final double EM = 1000;

    /** The outline of one letter in thousandths of its size, upwards negative, and how far the next one is away. */
    private record Letter(Path2D outline, int advance) {}

    private final Map<Integer, Letter> all = new HashMap<>();

    Letters() {
        try (InputStream in = Letters.class.getResourceAsStream("letters.txt")) {
            new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] parts = line.split(" ", 3);
        all.put(
                Integer.valueOf(parts[0], 16),
                new Letter(Outline.of(parts.length < 3 ? "" : parts[2]), Integer.parseInt(parts[1])));
    }

    boolean has(String text) {
        return text.codePoints().allMatch(all::containsKey);
    }

    double width(String text, double size) {
        return text.codePoints().mapToObj(all::get).mapToInt(Letter::advance).sum() * size / EM;
    }

    /** A line of text whose letters stand on {@code y}. */
    Path2D line(String text, double x, double y, double size) {
        var line = new Path2D.Double();
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            var place = new AffineTransform(size / EM, 0, 0, size / EM, at, y);
            line.append(all.get(letter).outline().getPathIterator(place), false);
            at += all.get(letter).advance() * size / EM;
        }
        return line;
    }
}
