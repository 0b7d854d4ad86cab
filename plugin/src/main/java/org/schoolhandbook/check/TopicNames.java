package org.schoolhandbook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Stem;
import org.schoolhandbook.model.Topic;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/**
 * A topic leads from one page to others. With one page it leads nowhere, and is often a misspelling; two of nearly the
 * same name divide what belongs together.
 */
final class TopicNames implements Rule {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final String ING = "ing";

    /** The one of most pages first, which is the one to keep. */
    private static final Comparator<Topic> BY_PAGES =
            Comparator.comparing((Topic topic) -> -topic.pages().size()).thenComparing(Topic::path);

    @Override
    public List<Problem> problems(Handbook handbook) {
        var problems = new ArrayList<Problem>();
        var families = new TreeMap<String, List<Topic>>();
        handbook.topics()
                .forEach(topic -> families.computeIfAbsent(stems(topic.title()), key -> new ArrayList<>())
                        .add(topic));
        for (List<Topic> family : families.values()) {
            List<Topic> topics = family.stream().sorted(BY_PAGES).toList();
            topics.stream().skip(1).forEach(twin -> problems.add(twin(topics.get(0), twin, handbook)));
            topics.stream()
                    .filter(topic -> topics.size() == 1 && topic.pages().size() == 1)
                    .forEach(topic -> problems.add(lonely(topic, handbook)));
        }
        return problems;
    }

    /** The words of a name without their endings: the same for "Worries" and "worry", "Bullying" and "bully". */
    private static String stems(String title) {
        return Stream.of(NO_LETTERS.split(title))
                .map(Stem::of)
                .map(word -> word.endsWith(ING) && word.length() >= Stem.SHORTEST + ING.length()
                        ? word.substring(0, word.length() - ING.length())
                        : word)
                .collect(Collectors.joining(" "));
    }

    private static Problem twin(Topic kept, Topic twin, Handbook handbook) {
        return Problem.note(
                "topics-nearly-the-same",
                place(twin, handbook),
                "The topics \"" + twin.title() + "\" and \"" + kept.title() + "\" differ only in the endings of words.",
                "If they are the same, write \"" + kept.title() + "\" on every page, so that one list has them all.");
    }

    private static Problem lonely(Topic topic, Handbook handbook) {
        List<String> others = handbook.topics().stream()
                .filter(other -> other != topic)
                .map(Topic::title)
                .toList();
        return Problem.note(
                "topic-with-one-page",
                place(topic, handbook),
                "The topic \"" + topic.title() + "\" has no other page.",
                Suggestions.didYouMean(
                        topic.title(), others, "Name it on another page that is about it too, or take it out."));
    }

    /** A topic that only its own page names has no pages. */
    private static Place place(Topic topic, Handbook handbook) {
        return topic.pages().stream()
                .findFirst()
                .map(id -> handbook.pages().get(id).placeOf("topics"))
                .orElseGet(() -> handbook.published().stream()
                        .filter(page -> page.path().equals(topic.path()))
                        .findFirst()
                        .map(page -> page.placeOf("topics"))
                        .orElseThrow());
    }
}
