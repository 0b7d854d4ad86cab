package org.schoolhandbook.parse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.schoolhandbook.model.FieldPlaces;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.front.PageOrWords;
import org.schoolhandbook.model.review.Review;
import org.schoolhandbook.model.schema.Kind;
import org.schoolhandbook.model.schema.Schema;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Reads a header by its schema: checks every field and gives typed values. One use each. */
final class FieldReader {

    /** A path from the top, a whole address, or the name of a web page. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?is)/.*|[a-z][a-z0-9+.-]*://.*|\\S+\\.(?:html?|php|aspx?)");

    private final WrittenFields fields;
    private final Place whole;
    private final FieldValues values;
    private final Mentions mentions;

    /**
     * @param whole the place of what the fields are about
     * @param typographic whether words get the marks of a printed page
     */
    FieldReader(Schema schema, Header header, Dates dates, Place whole, boolean typographic) {
        this(schema, header.fields(), whole, new FieldValues(dates, header.nests(), typographic), new Mentions());
    }

    private FieldReader(
            Schema schema,
            SortedMap<String, Header.Entry> written,
            Place whole,
            FieldValues values,
            Mentions mentions) {
        this.whole = whole;
        this.values = values;
        this.mentions = mentions;
        this.fields = new WrittenFields(schema, written, values);
    }

    /** Reports names that the schema does not have. */
    void checkNames() {
        fields.names().unknown().forEach(values::report);
    }

    /** Reports needed fields that are not there. Values are checked as they are read. */
    void checkNeeds() {
        fields.names().missing(whole).forEach(values::report);
    }

    void report(Problem problem) {
        values.report(problem);
    }

    List<Problem> problems() {
        return values.problems();
    }

    boolean has(String name) {
        return fields.all().containsKey(name);
    }

    Place whole() {
        return whole;
    }

    /** Where a value stands; where it is not written, what the fields are about. */
    Place place(String name) {
        return has(name) ? fields.all().get(name).value().at() : whole;
    }

    /** Of the fields but those that every page has, apart from its topics and what it says
     * of its translation; of a map's, where its name stands. */
    FieldPlaces places(Schema shared) {
        var places = new TreeMap<String, Place>();
        fields.all().forEach((name, entry) -> {
            if (shared.field(name).isEmpty() || name.equals("topics") || name.startsWith("translated.")) {
                boolean named = fields.entry(name) != null && fields.field(name).kind() == Kind.MAP;
                places.put(name, named ? entry.key() : entry.value().at());
            }
        });
        return new FieldPlaces(places, mentions.all());
    }

    Optional<String> text(String name) {
        return fields.words(name)
                .filter(words -> values.good(fields.field(name), words))
                .map(words -> values.set(fields.field(name), words));
    }

    Optional<Integer> number(String name) {
        return text(name).map(Integer::valueOf);
    }

    Optional<LocalDate> date(String name) {
        return time(name).map(LocalDateTime::toLocalDate);
    }

    Optional<LocalDateTime> time(String name) {
        return fields.words(name).flatMap(values::time);
    }

    /** When something is looked at again. */
    Optional<Review> review(String name) {
        return fields.words(name)
                .filter(words -> values.good(fields.field(name), words))
                .flatMap(values::review);
    }

    /** Those of a list that are no words instead of a date. */
    List<LocalDate> dates(String name) {
        return fields.items(name, List::of).stream()
                .filter(words -> !fields.field(name).allowed().contains(words.text()))
                .flatMap(words -> values.time(words).map(LocalDateTime::toLocalDate).stream())
                .toList();
    }

    /** Whether one of a list is this word. */
    boolean offers(String name, String word) {
        return fields.items(name, List::of).stream()
                .anyMatch(words -> words.text().equals(word));
    }

    boolean yesNo(String name) {
        return fields.words(name)
                .map(words -> values.yesNo(fields.field(name), words))
                .orElse(false);
    }

    /** A YAML list, or words with commas between them as JBake writes tags. */
    List<String> list(String name) {
        return texts(name, WrittenFields::split);
    }

    /** As they stand: a YAML list, or one value. */
    List<String> lines(String name) {
        return texts(name, List::of);
    }

    private List<String> texts(String name, Function<Value.Words, List<Value.Words>> one) {
        return fields.items(name, one).stream()
                .filter(words -> values.good(fields.field(name), words))
                .map(words -> values.set(fields.field(name), words))
                .toList();
    }

    /** Those of a list that are words; of the others, which are addresses, only the places are kept. */
    List<String> wordsOrAddresses(String name) {
        var words = new ArrayList<String>();
        for (Value.Words item : fields.items(name, WrittenFields::split)) {
            if (ADDRESS.matcher(item.text()).matches()) {
                mentions.formerAddress(fields.field(name), item);
            } else if (values.good(fields.field(name), item)) {
                words.add(values.set(fields.field(name), item));
            }
        }
        return words;
    }

    Optional<PageId> page(String name) {
        return fields.words(name).map(words -> mentions.page(fields.field(name), words));
    }

    List<PageId> pages(String name) {
        return fields.items(name, List::of).stream()
                .map(words -> mentions.page(fields.field(name), words))
                .toList();
    }

    Optional<PageOrWords> pageOrWords(String name) {
        return fields.words(name).map(words -> mentions.pageOrWords(fields.field(name), words));
    }

    Optional<String> file(String name) {
        return fields.words(name).map(words -> mentions.file(fields.field(name), words));
    }

    /** The names below a map's, with their words. */
    SortedMap<String, String> map(String name) {
        var map = new TreeMap<String, String>();
        String prefix = name + ".";
        fields.all().entrySet().stream()
                .filter(entry -> entry.getKey().equals(name))
                .forEach(entry -> values.report(
                        values.wrong(fields.field(name), entry.getValue().value())));
        fields.all().forEach((key, entry) -> {
            if (key.startsWith(prefix)) {
                fields.words(key).ifPresent(words -> map.put(key.substring(prefix.length()), words.text()));
            }
        });
        return map;
    }

    /** One reader for each entry of a list. */
    List<FieldReader> records(String name) {
        Header.Entry entry = fields.entry(name);
        if (entry == null) {
            return List.of();
        }
        List<Value> entries = entry.value() instanceof Value.Items items ? items.values() : List.of(entry.value());
        var readers = new ArrayList<FieldReader>();
        for (Value value : entries) {
            if (value instanceof Value.Fields record) {
                readers.add(reader(fields.field(name).entry(), record));
            } else {
                values.report(values.wrong(fields.field(name), value));
            }
        }
        return readers;
    }

    private FieldReader reader(Schema entry, Value.Fields record) {
        var reader = new FieldReader(entry, record.fields(), record.at(), values, mentions);
        reader.checkNames();
        reader.checkNeeds();
        return reader;
    }
}
