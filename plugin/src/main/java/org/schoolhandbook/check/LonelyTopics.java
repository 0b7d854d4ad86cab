package org.schoolhandbook.check;

import java.util.List;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.Topic;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** A topic leads from one page to others: with one page it leads nowhere, and is often a misspelling. */
final class LonelyTopics implements Rule {

    @Override
    public List<Problem> problems(Handbook handbook) {
        return handbook.topics().stream()
                .filter(topic -> topic.pages().size() == 1)
                .map(topic -> note(topic, handbook))
                .toList();
    }

    private static Problem note(Topic topic, Handbook handbook) {
        Page page = handbook.pages().get(topic.pages().get(0));
        List<String> others = handbook.topics().stream()
                .filter(other -> other != topic)
                .map(Topic::title)
                .toList();
        return Problem.note(
                "topic-with-one-page",
                page.placeOf("topics"),
                "The topic \"" + topic.title() + "\" has no other page.",
                Suggestions.didYouMean(
                        topic.title(), others, "Name it on another page that is about it too, or take it out."));
    }
}
