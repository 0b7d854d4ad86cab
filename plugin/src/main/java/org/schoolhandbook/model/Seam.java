package org.schoolhandbook.model;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The HTML between two runs of the reader's words. */
final class Seam {

    /** With only these between them, two runs are one word. */
    private static final Set<String> WITHIN_A_WORD = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");

    private Seam() {}

    /** Whether a reader sees a space or the end of a line there. */
    static boolean parts(byte[] html, int from, int until) {
        int at = from;
        while (at < until) {
            // The number of a footnote is neither; bytes below zero are letters and spaces that no markup of ours has.
            if (html[at] == '<' && WITHIN_A_WORD.contains(name(html, at + 1))) {
                at = end(html, at, until);
            } else if (html[at] == '<' || html[at] <= ' ') {
                return true;
            }
            at++;
        }
        return false;
    }

    private static String name(byte[] html, int at) {
        int from = html[at] == '/' ? at + 1 : at;
        int end = from;
        while (html[end] > ' ' && html[end] != '>') {
            end++;
        }
        return new String(html, from, end - from, StandardCharsets.US_ASCII);
    }

    private static int end(byte[] html, int tag, int until) {
        int end = tag;
        while (end < until && html[end] != '>') {
            end++;
        }
        return end;
    }
}
