package org.schoolhandbook.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a stage gives back: always a whole value, and what was wrong on the way. A stage that cannot finish one thing
 * still finishes the others, so that an author sees every mistake in one run.
 */
public record Outcome<T>(T value, List<Problem> problems) {

    /** Keeps a copy of the problems. */
    public Outcome {
        problems = List.copyOf(problems);
    }

    /** A value with nothing wrong. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    /**
     * What comes of each item, made on all cores and kept in the order of the items. Whoever is free takes the next one:
     * a parallel stream would deal out long runs beforehand, and one core would wait for the other at the end.
     */
    public static <A, B> Outcome<List<B>> each(List<A> items, Function<? super A, Outcome<B>> make) {
        var made = new AtomicReferenceArray<Outcome<B>>(items.size());
        var next = new AtomicInteger();
        IntStream.rangeClosed(0, ForkJoinPool.getCommonPoolParallelism())
                .parallel()
                .forEach(core -> {
                    for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                        made.set(i, make.apply(items.get(i)));
                    }
                });
        var values = new ArrayList<B>(items.size());
        var told = new Told();
        for (int i = 0; i < items.size(); i++) {
            values.add(made.get(i).value());
            made.get(i).problems().forEach(told::add);
        }
        return new Outcome<>(List.copyOf(values), told.problems());
    }

    /** The next stage, its problems after ours. */
    public <U> Outcome<U> flatMap(Function<? super T, Outcome<U>> next) {
        Outcome<U> result = next.apply(value);
        return new Outcome<>(result.value, joined(problems, result.problems));
    }

    /** The same problems with another value. */
    public <U> Outcome<U> map(Function<? super T, ? extends U> next) {
        return new Outcome<>(next.apply(value), problems);
    }

    /** The same value with more problems. */
    public Outcome<T> and(Function<? super T, List<Problem>> look) {
        return new Outcome<>(value, joined(problems, look.apply(value)));
    }

    /** Whether one of the problems is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    private static List<Problem> joined(List<Problem> first, List<Problem> second) {
        var all = new ArrayList<Problem>(first.size() + second.size());
        all.addAll(first);
        all.addAll(second);
        return all;
    }
}
