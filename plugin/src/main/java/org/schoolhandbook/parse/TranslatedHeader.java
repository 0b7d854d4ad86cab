package org.schoolhandbook.parse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.schoolhandbook.model.schema.Field;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.model.schema.Schema;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** The header of a translation: its own words, and what is said once, in the original. */
final class TranslatedHeader {

    /** Words that say how a page stands and not what it says, and so are said once. */
    private static final Set<String> SAID_ONCE =
            Set.of("type", "version", "approved.by", "approved.minute", "review.outcome", "topics", "tags", "audience");

    /** What the original says about itself only. */
    private static final Set<String> NEVER_INHERITED = Set.of(
            "title",
            "summary",
            "updated",
            "aliases",
            TranslatedFields.ON,
            TranslatedFields.BY,
            TranslatedFields.CHECKED);

    /** Names and titles that every language leaves as they are. */
    private static final Set<String> LEFT_AS_THEY_ARE = Set.of("cites", "provider", "formerName", "number");

    private final Schema schema;
    private final Header own;
    private final List<Problem> problems;
    private final String original;
    private final Place file;

    /**
     * @param schema that of the original's type
     * @param original its file, as its author knows it
     * @param file that of the translation
     */
    TranslatedHeader(Schema schema, Header own, List<Problem> problems, String original, Place file) {
        this.schema = schema;
        this.own = own;
        this.problems = problems;
        this.original = original;
        this.file = file;
    }

    Header inheriting(Header of) {
        SortedMap<String, Header.Entry> fields = new TreeMap<>(of.fields());
        fields.keySet().removeAll(NEVER_INHERITED);
        own.fields().forEach((name, entry) -> {
            if (isOwn(name, entry)) {
                fields.put(name, entry);
            } else {
                report(name, entry, of.fields());
            }
        });
        notTranslated(fields);
        return new Header(fields, own.bodyStart(), own.nests() && of.nests(), own.problems());
    }

    private void notTranslated(SortedMap<String, Header.Entry> fields) {
        String names = fields.entrySet().stream()
                .filter(entry -> entry.getValue() != own.fields().get(entry.getKey()))
                .map(Map.Entry::getKey)
                .filter(name -> !LEFT_AS_THEY_ARE.contains(name))
                .filter(name -> schema.field(name).filter(this::isWords).isPresent())
                .collect(Collectors.joining(", "));
        if (!names.isEmpty() && own.problems().isEmpty()) {
            problems.add(Problem.note(
                    "fields-not-translated",
                    file,
                    "These fields still have the words of the original: " + names + ".",
                    "Write them in this page's header too, in its language."));
        }
    }

    /** A name that is not known is reported where the fields are read. */
    private boolean isOwn(String name, Header.Entry entry) {
        boolean draft = name.equals("status") && "draft".equals(entry.value().plain());
        return draft
                || NEVER_INHERITED.contains(name)
                || schema.field(name).map(this::isWords).orElse(true);
    }

    private boolean isWords(Field field) {
        boolean words = field.kind() == Kind.TEXT || field.kind() == Kind.RECORD;
        return words && field.allowed().isEmpty() && !SAID_ONCE.contains(field.name());
    }

    private void report(String name, Header.Entry entry, Map<String, Header.Entry> originals) {
        if (name.equals("type")) {
            type(entry);
        } else if (!originals.containsKey(name)
                || !originals.get(name).value().plain().equals(entry.value().plain())) {
            problems.add(Problem.warning(
                    "said-in-original",
                    entry.key(),
                    "The field \"" + name + "\" of a translation does not count: it is said once, in " + original + ".",
                    "Take it out here, and change it there."));
        }
    }

    private void type(Header.Entry entry) {
        if (!schema.name().equals(entry.value().plain())) {
            problems.add(Problem.error(
                    "translation-of-another-type",
                    entry.value().at(),
                    "This page says that it is of the type \"" + entry.value().plain() + "\", but " + original
                            + ", which it translates, is of the type \"" + schema.name() + "\".",
                    "Take the field \"type\" out: the original decides."));
        }
    }
}
