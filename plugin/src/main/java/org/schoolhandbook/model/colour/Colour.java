package org.schoolhandbook.model.colour;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** A colour of a screen (sRGB); each part from 0 to 255. */
public record Colour(int red, int green, int blue) {

    /** That of paper. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern LONG = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern SHORT = Pattern.compile("^#([0-9A-Fa-f])([0-9A-Fa-f])([0-9A-Fa-f])$");
    private static final SortedMap<String, Colour> NAMED = named();

    /** As CSS writes it: {@code #2d6a4f}, {@code #fff}, or one of its names in small letters; nothing for other words. */
    public static Optional<Colour> of(String written) {
        String digits = SHORT.matcher(written).replaceFirst("#$1$1$2$2$3$3");
        return LONG.matcher(digits).matches()
                ? Optional.of(of(Integer.parseInt(digits.substring(1), 16)))
                : Optional.ofNullable(NAMED.get(written));
    }

    private static Colour of(int digits) {
        return new Colour(digits >> 16 & 255, digits >> 8 & 255, digits & 255);
    }

    /** The names that CSS has for colours. */
    public static SortedSet<String> names() {
        return new TreeSet<>(NAMED.keySet());
    }

    /** As six hexadecimal digits after {@code #}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /**
     * How far two colours differ in light, from 1 to 21: the
     * <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">contrast ratio of WCAG 2.2</a>.
     */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** The <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">relative luminance of WCAG 2.2</a>: 0 to 1. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The light of one part, 0 to 1. StrictMath: the same on every machine. */
    static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    private static SortedMap<String, Colour> named() {
        var named = new TreeMap<String, Colour>();
        try (var in = new BufferedReader(
                new InputStreamReader(Colour.class.getResourceAsStream("names.csv"), StandardCharsets.UTF_8))) {
            in.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split(",#"))
                    .forEach(row -> named.put(row[0], of(Integer.parseInt(row[1], 16))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return named;
    }
}
