package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.Mention;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.front.PageOrWords;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Kind;

/** The pages and files that fields name. Whether they exist is known when all pages are. */
final class Mentions {

    private final List<Mention> found = new ArrayList<>();

    List<Mention> all() {
        return List.copyOf(found);
    }

    PageId page(Field field, Value.Words words) {
        String path = fromTop(words.text());
        var id = new PageId(path.matches(".*\\.(md|markdown)") ? path : path + ".md");
        found.add(new Mention(Mention.Kind.PAGE, field.name(), id.path(), field.types(), words.at()));
        return id;
    }

    /** A page if it looks like a path, and is none of the words that the field may have instead. */
    PageOrWords pageOrWords(Field field, Value.Words words) {
        boolean path = words.text().matches("[\\w./-]+/[\\w./-]+");
        boolean free =
                field.kind() == Kind.PAGE_OR_TEXT && !path || field.allowed().contains(words.text());
        return new PageOrWords(free ? Optional.empty() : Optional.of(page(field, words)), words.text());
    }

    String file(Field field, Value.Words words) {
        String path = fromTop(words.text());
        found.add(new Mention(Mention.Kind.FILE, field.name(), path, List.of(), words.at()));
        return path;
    }

    void formerAddress(Field field, Value.Words words) {
        found.add(new Mention(Mention.Kind.FORMER_ADDRESS, field.name(), words.text(), List.of(), words.at()));
    }

    private static String fromTop(String path) {
        return path.replaceFirst("^(\\./|/)+", "");
    }
}
