package org.schoolhandbook.parse.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that each element of some HTML is closed, in the right order. */
final class WellFormed {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:=\"[^\"<>]*\")?)*)>|[<>]");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr", "col");

    private WellFormed() {}

    /** What is wrong first, if anything. */
    static Optional<String> problem(String html) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            String name = tag.group(2);
            if (name == null) {
                return Optional.of("a stray " + tag.group() + " at " + tag.start());
            }
            if (tag.group(1).isEmpty()) {
                if (!VOID.contains(name)) {
                    open.push(name);
                }
            } else if (open.isEmpty() || !open.pop().equals(name)) {
                return Optional.of("</" + name + "> at " + tag.start() + " closes something else");
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(open + " not closed");
    }
}
