package org.schoolhandbook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schoolhandbook.link.Spelling.Role;
import org.schoolhandbook.model.Glossary;
import org.schoolhandbook.model.Stem;
import org.schoolhandbook.model.Term;
import org.schoolhandbook.problem.Problem;

/** What is wrong with a glossary as a whole. */
final class GlossaryRules {

    /** A definition of so few words that names another word hardly says more than "see there". */
    private static final int SHORT = 6;

    private final Glossary glossary;
    private final Set<Integer> seen;
    private final List<Problem> problems = new ArrayList<>();

    /** @param seen the numbers of the words that stand somewhere, if only in a heading or link */
    GlossaryRules(Glossary glossary, Set<Integer> seen) {
        this.glossary = glossary;
        this.seen = seen;
    }

    List<Problem> problems() {
        duplicates();
        circles();
        glossary.terms().stream().filter(term -> term.definition().isBlank()).forEach(this::empty);
        IntStream.range(0, glossary.terms().size())
                .filter(number -> !seen.contains(number))
                .forEach(number -> unused(glossary.terms().get(number)));
        return problems;
    }

    private void duplicates() {
        var first = new HashMap<String, Term>();
        for (Term term : glossary.terms()) {
            String key = new Tokens(term.name()).count() == 0 ? term.name() : joined(term.name());
            Term other = first.putIfAbsent(key, term);
            if (other != null) {
                problems.add(Problem.error(
                        "term-duplicate",
                        term.at(),
                        "\"" + term.name() + "\" is explained twice.",
                        "The other is in " + other.at().file() + ", line "
                                + other.at().line() + ". Keep one of them."));
            }
        }
    }

    private static String joined(String name) {
        return String.join(
                "",
                Spelling.of(name, false, 0, Role.NAME).words().stream()
                        .map(Stem::of)
                        .toList());
    }

    /** Follows short definitions that lead to another word until one of them leads back. */
    private void circles() {
        var spellings = new Spellings(glossary.terms());
        Map<Integer, Integer> next = new HashMap<>();
        for (int number = 0; number < glossary.terms().size(); number++) {
            int from = number;
            leadsTo(glossary.terms().get(number), spellings).ifPresent(to -> next.put(from, to));
        }
        var visited = new HashSet<Integer>();
        for (int start = 0; start < glossary.terms().size(); start++) {
            var way = new ArrayList<Integer>();
            Integer at = start;
            while (at != null && visited.add(at)) {
                way.add(at);
                at = next.get(at);
            }
            if (at != null && way.contains(at)) {
                circle(way.subList(way.indexOf(at), way.size()));
            }
        }
    }

    private Optional<Integer> leadsTo(Term term, Spellings spellings) {
        var text = new Tokens(term.definition());
        if (text.count() > SHORT) {
            return Optional.empty();
        }
        return IntStream.range(0, text.count())
                .mapToObj(token -> spellings.longest(text, token))
                .flatMap(Optional::stream)
                .map(Spelling::term)
                .findFirst();
    }

    private void circle(List<Integer> way) {
        String names = way.stream()
                .map(number -> "\"" + glossary.terms().get(number).name() + "\"")
                .collect(Collectors.joining(", then "));
        problems.add(Problem.warning(
                "term-circular",
                glossary.terms().get(way.get(0)).at(),
                way.size() == 1
                        ? names + " is explained by itself."
                        : "These words are explained by each other: " + names + ".",
                "Say what it means in other words."));
    }

    private void empty(Term term) {
        problems.add(Problem.error(
                "term-without-meaning",
                term.at(),
                "\"" + term.name() + "\" has no explanation.",
                term.anchor().isEmpty()
                        ? "Say in a sentence below the front matter what it means."
                        : "Begin the next line with a colon and a space, and say in a sentence what it means."));
    }

    private void unused(Term term) {
        problems.add(Problem.note(
                "term-unused",
                term.at(),
                "No page uses \"" + term.name() + "\".",
                "Take it out, or add the wording that pages use to its " + Terms.variants(term) + "."));
    }
}
