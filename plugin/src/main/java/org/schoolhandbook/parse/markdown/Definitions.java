package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Acronyms;
import org.schoolhandbook.problem.Place;

/**
 * Collects the entries of a glossary while they are written. What stands in brackets after an acronym says what it is
 * short for; an acronym in brackets is another way to write the word. A line of an entry that begins with one of four
 * labels says something about the word; two of them are not for readers.
 */
final class Definitions {

    private static final Pattern NAME = Pattern.compile("(?s)(.+?)\\s+\\((.+)\\)");
    private static final Pattern LABELLED = Pattern.compile("(?si)(Also|Formerly|Misspelt|For):\\s*(.*)");

    private enum Label {
        ALSO,
        FORMERLY,
        MISSPELT,
        FOR
    }

    private final Sheet sheet;
    private final boolean glossary;
    private final List<Definition> all = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Map<Label, List<String>> labelled = new EnumMap<>(Label.class);
    private String title = "";
    private String anchor = "";
    private Place at;

    Definitions(Sheet sheet, boolean glossary) {
        this.sheet = sheet;
        this.glossary = glossary;
    }

    List<Definition> all() {
        return all;
    }

    /** The word itself, without what stands in brackets after it. */
    static String name(String title) {
        Matcher matcher = NAME.matcher(title);
        return matcher.matches() ? matcher.group(1) : title;
    }

    private static Optional<String> inBrackets(String title) {
        Matcher matcher = NAME.matcher(title);
        return matcher.matches() ? Optional.of(matcher.group(2)) : Optional.empty();
    }

    /** A new word, about to be written. */
    void start(Node term, String id) {
        end();
        if (glossary) {
            title = Words.of(term);
            anchor = id;
            at = sheet.place(term.getChars());
        }
    }

    /** Takes a line of the entry in, and says whether readers see it. */
    boolean isShown(DefinitionItem item) {
        if (title.isEmpty()) {
            return true;
        }
        String text = Words.of(item);
        Matcher matcher = LABELLED.matcher(text);
        if (!matcher.matches()) {
            words.append(words.isEmpty() ? "" : " ").append(text);
            return true;
        }
        Label label = Label.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        List<String> values = Arrays.stream(matcher.group(2).split(label == Label.FOR ? "[;,]" : ";"))
                .map(value -> value.strip().replaceFirst("\\.$", ""))
                .filter(value -> !value.isEmpty())
                .toList();
        labelled.computeIfAbsent(label, key -> new ArrayList<>()).addAll(values);
        return label == Label.ALSO || label == Label.FORMERLY;
    }

    /** How a line of the entry is set. */
    String htmlClass(DefinitionItem item) {
        return !title.isEmpty() && LABELLED.matcher(Words.of(item)).matches() ? "also" : "";
    }

    /** The word that was begun is complete. */
    void end() {
        if (title.isEmpty()) {
            return;
        }
        String name = name(title);
        Optional<String> inBrackets = inBrackets(title);
        boolean acronym = name.chars().filter(Character::isUpperCase).count() > 1;
        var also = new ArrayList<>(values(Label.ALSO));
        inBrackets.filter(written -> !acronym && Acronyms.isOne(written)).ifPresent(also::add);
        all.add(new Definition(
                name,
                inBrackets.filter(written -> acronym),
                words.toString(),
                List.copyOf(also),
                values(Label.FORMERLY),
                values(Label.MISSPELT),
                values(Label.FOR),
                anchor,
                sheet.out().size(),
                at));
        title = "";
        words.setLength(0);
        labelled.clear();
    }

    private List<String> values(Label label) {
        return List.copyOf(labelled.getOrDefault(label, List.of()));
    }
}
