package org.schoolhandbook.problem;

import java.util.Collection;
import java.util.List;

/** The names that a mistyped name may have meant. */
public final class Suggestions {

    private Suggestions() {}

    /**
     * Up to three names, the nearest first. A name is near when at most a third of its letters differ (Damerau's
     * distance: a swap of two neighbours is one change).
     */
    public static List<String> near(String written, Collection<String> names) {
        var nearest = new Nearest(written);
        names.forEach(nearest::offer);
        return nearest.names();
    }

    /** "Did you mean a, b or c?", or the other sentence when nothing is near. */
    public static String didYouMean(String written, Collection<String> names, String otherwise) {
        List<String> near = near(written, names);
        return near.isEmpty() ? otherwise : "Did you mean " + orList(near) + "?";
    }

    /** The names in quotation marks, as a sentence lists them: {@code "a", "b" or "c"}. */
    public static String orList(Collection<String> names) {
        List<String> quoted = names.stream().map(name -> '"' + name + '"').toList();
        int last = quoted.size() - 1;
        return last < 1
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
    }
}
