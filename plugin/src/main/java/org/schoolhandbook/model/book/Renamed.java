package org.schoolhandbook.model.book;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Escape;
import org.schoolhandbook.model.Utf8Writer;

/**
 * Copies the HTML of a page into a book. Nothing is understood of it but its tags: those attributes that hold an address
 * or an id are written anew as they go by, and every other byte stays as the template wrote it. So each theme can be made
 * into a book, and no template has to know of it.
 */
final class Renamed {

    private static final Set<String> IDS = Set.of(
            "id",
            "for",
            "headers",
            "list",
            "form",
            "popovertarget",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "aria-owns",
            "aria-details");
    private static final Set<String> DROPPED = Set.of("srcset", "sizes", "loading");

    private final String page;
    private final Names names;
    private byte[] html;
    private Utf8Writer out;
    private int at;

    Renamed(String page, Names names) {
        this.page = page;
        this.names = names;
    }

    void write(byte[] from, Utf8Writer to) {
        html = from;
        out = to;
        at = 0;
        while (at < html.length) {
            int tag = next('<', at);
            copy(at, tag);
            at = tag;
            if (at < html.length) {
                tag();
            }
        }
    }

    /** From {@code <} to behind {@code >}. */
    private void tag() {
        if (startsWith("<!--")) {
            int end = at;
            while (end < html.length && !(html[end] == '>' && html[end - 1] == '-' && html[end - 2] == '-')) {
                end++;
            }
            skipTo(Math.min(html.length, end + 1));
            return;
        }
        int name = at + 1;
        while (name < html.length && !isSpace(html[name]) && html[name] != '>') {
            name++;
        }
        skipTo(name);
        while (at < html.length && html[at] != '>') {
            attribute();
        }
        skipTo(Math.min(html.length, at + 1));
    }

    /** One attribute with the space before it, or what stands between attributes. */
    private void attribute() {
        int name = at;
        while (name < html.length && (isSpace(html[name]) || html[name] == '/')) {
            name++;
        }
        int equals = name;
        while (equals < html.length && !isSpace(html[equals]) && "=>/".indexOf(html[equals]) < 0) {
            equals++;
        }
        boolean valued = equals + 1 < html.length && html[equals] == '=' && equals > name;
        if (!valued) {
            skipTo(Math.max(equals, at + 1));
            return;
        }
        byte quote = html[equals + 1];
        boolean quoted = quote == '"' || quote == '\'';
        int from = quoted ? equals + 2 : equals + 1;
        int until = quoted ? next(quote, from) : unquoted(from);
        valued(text(name, equals).toLowerCase(Locale.ROOT), name, from, until);
        at = Math.min(html.length, quoted ? until + 1 : until);
    }

    private void valued(String attribute, int name, int from, int until) {
        if (DROPPED.contains(attribute)) {
            return;
        }
        String value = Escape.undo(text(from, until)).strip();
        Optional<String> renamed = renamed(attribute, value);
        renamed.ifPresent(now -> {
            copy(at, name);
            if (now.equals(value)) {
                copy(name, Math.min(html.length, html[from - 1] == '=' ? until : until + 1));
            } else {
                out.write(attribute + "=\"");
                out.escaped(now);
                out.write("\"");
            }
        });
    }

    private Optional<String> renamed(String attribute, String value) {
        return switch (attribute) {
            case "href", "xlink:href" -> names.address(page, value);
            case "src" -> Optional.of(names.picture(page, value));
            default ->
                Optional.of(
                        IDS.contains(attribute) && !value.isEmpty()
                                ? Stream.of(value.split("\\s+"))
                                        .map(id -> names.id(page, id))
                                        .collect(Collectors.joining(" "))
                                : value);
        };
    }

    private void skipTo(int end) {
        copy(at, end);
        at = end;
    }

    private void copy(int from, int until) {
        out.utf8(html, from, until);
    }

    private String text(int from, int until) {
        return new String(html, from, until - from, StandardCharsets.UTF_8);
    }

    private int next(int wanted, int from) {
        int end = from;
        while (end < html.length && html[end] != wanted) {
            end++;
        }
        return end;
    }

    private int unquoted(int from) {
        int end = from;
        while (end < html.length && !isSpace(html[end]) && html[end] != '>') {
            end++;
        }
        return end;
    }

    private boolean startsWith(String ascii) {
        byte[] start = ascii.getBytes(StandardCharsets.US_ASCII);
        return html.length - at >= start.length && Arrays.equals(html, at, at + start.length, start, 0, start.length);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
    }
}
