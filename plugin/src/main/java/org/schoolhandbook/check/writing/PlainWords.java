package org.schoolhandbook.check.writing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Glossary;
import org.schoolhandbook.model.standard.Wording;
import org.schoolhandbook.problem.Problem;

/** Families read words that they know, or that the glossary explains, and none that put them off. */
record PlainWords(Wording wording, Glossary glossary) {

    List<Phrase> phrases() {
        Set<List<String>> explained = glossary.terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.name()), term.variants().stream()))
                .map(Tokens::words)
                .collect(Collectors.toUnmodifiableSet());
        Stream<Phrase> jargon = wording.jargon().entrySet().stream()
                .filter(word -> !explained.contains(Tokens.words(word.getKey())))
                .map(word -> new Phrase(word.getKey(), found -> jargon(found, word.getKey(), word.getValue())));
        Stream<Phrase> negative = wording.negative().entrySet().stream()
                .map(word -> new Phrase(word.getKey(), found -> negative(found, word.getValue())));
        return Stream.concat(jargon, negative)
                .filter(phrase -> !phrase.words().isEmpty())
                .toList();
    }

    private static Optional<Problem> jargon(Found found, String listed, String plain) {
        return forFamilies(found)
                .map(words -> Problem.note(
                        "reading-jargon",
                        found.place(),
                        "Not everybody knows what \"" + words + "\" means.",
                        "Plainer: " + plain
                                + ". If the word is right here, write \"" + listed
                                + ": allowed\" under \"jargon:\" in content/wording.yml."));
    }

    private static Optional<Problem> negative(Found found, String instead) {
        return forFamilies(found)
                .map(words -> Problem.note(
                        "reading-negative",
                        found.place(),
                        "\"" + words + "\" sounds like a telling-off to the families who read this page.",
                        "Instead: " + instead + "."));
    }

    private static Optional<String> forFamilies(Found found) {
        boolean families = found.page().isForFamilies() && found.block().kind() != Block.Kind.FIELD;
        return families ? Optional.of(found.words()) : Optional.empty();
    }
}
