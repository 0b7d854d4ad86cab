package org.schoolhandbook.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.schoolhandbook.link.Spelling.Role;
import org.schoolhandbook.model.Acronyms;
import org.schoolhandbook.model.Stem;
import org.schoolhandbook.model.Term;

/**
 * All spellings of all words of a glossary, found in one pass over a text: the longest one that begins with a word of the
 * text wins. They are kept as a tree of the stems of their parts, so that a thousand that begin alike cost no more than
 * one.
 */
final class Spellings {

    private static final Comparator<Spelling> FIRST =
            Comparator.comparing(Spelling::role).thenComparing(Spelling::term);

    private final Node root = new Node();
    private final BitSet twoLetters = new BitSet(1 << 16);
    private final BitSet threeLetters = new BitSet(1 << 16);

    /** The spellings that have begun with the same parts. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Spelling> ending = new ArrayList<>();
    }

    Spellings(List<Term> terms) {
        for (int number = 0; number < terms.size(); number++) {
            add(terms.get(number), number);
        }
    }

    private void add(Term term, int number) {
        add(Spelling.of(term.name(), term.isAcronym() && isOneWord(term.name()), number, Role.NAME));
        term.expansion().ifPresent(words -> add(Spelling.of(words, false, number, Role.VARIANT)));
        term.variants().forEach(words -> add(Spelling.of(words, isAcronym(words), number, Role.VARIANT)));
        term.formerNames().forEach(words -> add(Spelling.of(words, true, number, Role.FORMER)));
        term.misspellings().forEach(words -> add(Spelling.of(words, isAcronym(words), number, Role.MISSPELT)));
        others(term.name(), number);
    }

    /** A name of several parts is also looked for with a hyphen, a space or nothing between them. */
    private void others(String name, int number) {
        Spelling own = Spelling.of(name, false, number, Role.OTHER);
        boolean plain = own.gaps().stream().allMatch(gap -> gap.equals(" ") || gap.equals("-"));
        if (own.length() == 1 || own.length() > 3 || !plain || name.equals(name.toUpperCase(Locale.ROOT))) {
            return;
        }
        for (String gap : List.of(" ", "-", "")) {
            Spelling other = Spelling.of(String.join(gap, own.words()), false, number, Role.OTHER);
            if (!other.gaps().equals(own.gaps())) {
                add(other);
            }
        }
    }

    private static boolean isOneWord(String name) {
        return new Tokens(name).count() == 1;
    }

    private static boolean isAcronym(String words) {
        return Acronyms.isOne(Stem.exact(words));
    }

    private void add(Spelling spelling) {
        if (spelling.length() == 0) {
            return;
        }
        Node node = root;
        for (String word : spelling.words()) {
            node = node.next.computeIfAbsent(Stem.of(word), stem -> new Node());
        }
        node.ending.add(spelling);
        node.ending.sort(FIRST);
        begin(new Tokens(Stem.of(spelling.words().get(0))));
    }

    /** The longest spelling that begins with a word of a text. */
    Optional<Spelling> longest(Tokens text, int first) {
        return mayBegin(text, first) ? longest(root, text, first, first) : Optional.empty();
    }

    private static Optional<Spelling> longest(Node node, Tokens text, int first, int token) {
        Node next = token < text.count() ? node.next.get(Stem.of(text.word(token))) : null;
        if (next == null) {
            return Optional.empty();
        }
        Optional<Spelling> longer = longest(next, text, first, token + 1);
        return longer.isPresent() ? longer : ending(next, text, first, token);
    }

    private static Optional<Spelling> ending(Node node, Tokens text, int first, int last) {
        for (Spelling spelling : node.ending) {
            if (spelling.matches(text, first) && text.standAlone(first, last)) {
                return Optional.of(spelling);
            }
        }
        return Optional.empty();
    }

    /** A plural may differ from a short word, such as "lives" and "life", in its third letter. */
    private void begin(Tokens stem) {
        int two = stem.twoLetters(0);
        if (stem.end(0) > Stem.SHORTEST) {
            threeLetters.set(stem.threeLetters(0, two));
        } else {
            twoLetters.set(two);
        }
    }

    /** A quick look at the first letters, because most words of a text begin no word of the glossary. */
    private boolean mayBegin(Tokens text, int token) {
        int two = text.twoLetters(token);
        return twoLetters.get(two) || threeLetters.get(text.threeLetters(token, two));
    }
}
