package org.schoolhandbook.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.front.PathwayInfo.Step;
import org.schoolhandbook.picture.PathwayPicture;

/** A pathway as a picture shows it, and as it is told to those who do not see the picture. */
final class PathwayStory {

    private static final int MOST = 5;
    private static final int LEAST = 2;

    private final List<Step> steps;
    private final Map<String, String> words;
    private final Function<PageId, String> name;

    PathwayStory(List<Step> steps, Map<String, String> words, Function<PageId, String> name) {
        this.steps = steps;
        this.words = words;
        this.name = name;
    }

    /** Each says only the first sentence of what is done. */
    List<PathwayPicture.Step> steps(int from, int until) {
        return steps.subList(from, until).stream()
                .map(step -> new PathwayPicture.Step(
                        who(step),
                        step.when(),
                        firstSentence(step.what()),
                        next(step).stream().map(to -> to - from).toList()))
                .toList();
    }

    private static String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.UK);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    }

    private String who(Step step) {
        return step.who().map(name).orElse("");
    }

    private List<Integer> next(Step step) {
        return IntStream.range(0, steps.size())
                .filter(place -> step.next().contains(steps.get(place).id()))
                .boxed()
                .toList();
    }

    /** "Step 1: Class teacher. What may come next: Step 2, Step 3." and so on. */
    String told(int from, int until) {
        return IntStream.range(from, until).mapToObj(this::told).collect(Collectors.joining(" "));
    }

    /**
     * Where it can be cut so that each piece fits on a sheet of paper: no arrow but that to the following step leads
     * over a cut. Begins with 0 and ends with the number of steps.
     */
    List<Integer> cuts() {
        var cuts = new ArrayList<>(List.of(0));
        for (int at = 1; at < steps.size(); at++) {
            int left = steps.size() - at;
            if (at - cuts.get(cuts.size() - 1) >= MOST && left >= LEAST && isCut(at)) {
                cuts.add(at);
            }
        }
        cuts.add(steps.size());
        return List.copyOf(cuts);
    }

    private boolean isCut(int at) {
        return IntStream.range(0, steps.size())
                .allMatch(from -> next(steps.get(from)).stream()
                        .allMatch(to -> from < at == to < at || from == at - 1 && to == at));
    }

    private String told(int place) {
        String after = next(steps.get(place)).stream().map(this::numbered).collect(Collectors.joining(", "));
        return numbered(place) + ": " + who(steps.get(place)) + ". "
                + (after.isEmpty() ? word("pathway.last") : word("pathway.next") + ' ' + after + '.');
    }

    private String numbered(int place) {
        return word("pathway.step") + ' ' + (place + 1);
    }

    private String word(String key) {
        return words.getOrDefault(key, key);
    }
}
