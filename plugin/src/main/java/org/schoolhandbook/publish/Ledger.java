package org.schoolhandbook.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.SourceTree;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * What became of every source, and what every output was made from. Nothing may vanish.
 *
 * @param sources by the path that the author knows
 * @param outputs by path from the site's root: the sources of each
 */
public record Ledger(SortedMap<String, Entry> sources, SortedMap<String, List<String>> outputs) {

    /**
     * What became of one source.
     *
     * @param became a word: {@code published}, {@code draft}, {@code replaced}, {@code passed over}, {@code read} or
     *     {@code lost}
     * @param outputs the files that it is in
     * @param reason why it was not published, if it was not
     */
    public record Entry(String became, SortedSet<String> outputs, Optional<String> reason) {}

    /** Accounts for every file that stage 1 found. */
    public static Ledger of(SourceTree tree, Handbook handbook, List<Artifact> artifacts) {
        var outputs = new TreeMap<String, List<String>>();
        var bySource = new TreeMap<String, SortedSet<String>>();
        for (Artifact file : artifacts) {
            outputs.put(file.path(), file.sources());
            file.sources()
                    .forEach(source -> bySource.computeIfAbsent(source, key -> new TreeSet<>())
                            .add(file.path()));
        }
        var drafts = new TreeSet<String>();
        Stream.concat(handbook.pages().values().stream(), handbook.translations().values().stream())
                .filter(page -> !page.published())
                .map(Page::source)
                .forEach(source -> drafts.add(source.shown()));
        var sources = new TreeMap<String, Entry>();
        for (SourceFile file : tree.files()) {
            sources.put(file.shown(), entry(file, bySource.getOrDefault(file.shown(), new TreeSet<>()), drafts));
        }
        tree.replaced()
                .forEach((loser, winner) -> sources.put(
                        loser, new Entry("replaced", new TreeSet<>(), Optional.of("replaced by " + winner))));
        tree.passedOver()
                .forEach((path, reason) ->
                        sources.put(path, new Entry("passed over", new TreeSet<>(), Optional.of(reason))));
        return new Ledger(sources, outputs);
    }

    private static Entry entry(SourceFile file, SortedSet<String> outputs, SortedSet<String> drafts) {
        if (drafts.contains(file.shown())) {
            return new Entry("draft", outputs, Optional.of("its status keeps it from readers on this day"));
        }
        if (!outputs.isEmpty()) {
            return new Entry("published", outputs, Optional.empty());
        }
        return switch (file.kind()) {
            case TEMPLATE, MESSAGES, THEME, DATA, SEARCH_WORDS, STANDARDS, SCHOOL, APPROVALS, CONFIG ->
                new Entry("read", outputs, Optional.of("it shapes the site and is not a part of it"));
            case CONTENT, ASSET -> new Entry("lost", outputs, Optional.empty());
        };
    }

    /** The same with its paths as reports may show them. */
    public Ledger with(UnaryOperator<String> shown) {
        var paths = new TreeMap<String, List<String>>();
        outputs.forEach((path, from) ->
                paths.put(shown.apply(path), from.stream().map(shown).toList()));
        var entries = new TreeMap<String, Entry>();
        sources.forEach((path, entry) -> {
            var into = new TreeSet<String>();
            entry.outputs.forEach(file -> into.add(shown.apply(file)));
            entries.put(shown.apply(path), new Entry(entry.became, into, entry.reason.map(shown)));
        });
        return new Ledger(entries, paths);
    }

    /** A source that led to nothing: our mistake, and never a silent one. */
    public List<Problem> losses() {
        var problems = new ArrayList<Problem>();
        sources.forEach((path, entry) -> {
            if (entry.became().equals("lost")) {
                problems.add(Problem.error(
                        "source-lost",
                        Place.of(path),
                        "This file led to nothing on the site.",
                        "This is a mistake of the program. Please report it with this file."));
            }
        });
        return problems;
    }
}
