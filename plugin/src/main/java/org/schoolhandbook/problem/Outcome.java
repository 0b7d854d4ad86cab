package org.schoolhandbook.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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
