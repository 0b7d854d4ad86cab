package org.schoolhandbook.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Languages;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Which files are translations, as their names say: {@code behaviour.pl.md} of {@code behaviour.md}. */
public final class TranslatedFiles {

    private static final Pattern NAME = Pattern.compile("(.+)\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)(\\.\\w+)");

    /**
     * A file that is a translation.
     *
     * @param language its code
     */
    public record Translated(SourceFile original, String language) {}

    private final Languages languages;
    private final Map<String, SourceFile> byStem = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Translated> translated = new HashMap<>();

    private TranslatedFiles(Languages languages) {
        this.languages = languages;
    }

    /** Those among the pages of a handbook. */
    public static Outcome<TranslatedFiles> among(List<SourceFile> pages, Languages languages) {
        var files = new TranslatedFiles(languages);
        pages.forEach(page -> files.byStem.putIfAbsent(stem(page.name()), page));
        Set<Translated> taken = new HashSet<>();
        pages.forEach(page -> files.look(page, taken));
        return new Outcome<>(files, files.problems);
    }

    /** What a file is the translation of. */
    public Optional<Translated> of(SourceFile file) {
        return Optional.ofNullable(translated.get(file.name()));
    }

    private static String stem(String name) {
        return name.replaceFirst("\\.\\w+$", "");
    }

    private void look(SourceFile page, Set<Translated> taken) {
        Matcher name = NAME.matcher(page.name());
        if (!name.matches()) {
            return;
        }
        String code = name.group(2);
        SourceFile original = byStem.get(name.group(1));
        boolean main = code.equals(languages.main().code());
        boolean known = languages.all().containsKey(code);
        if (original == null) {
            // "week.two.md" is a page like any other.
            if (known && !main) {
                problems.add(alone(page, name.group(1) + name.group(3)));
            }
        } else if (!known) {
            problems.add(unknown(page, code));
        } else if (main || !taken.add(new Translated(original, code))) {
            problems.add(clash(page, main ? original.shown() : "another file", languages.of(code)));
        } else {
            translated.put(page.name(), new Translated(original, code));
        }
    }

    private static Problem alone(SourceFile page, String original) {
        return Problem.error(
                "translation-without-original",
                Place.of(page.shown()),
                "This is a translation of \"" + original + "\", and there is no such page.",
                "Give both files the same name but for the language, or take the language out of this file's name.");
    }

    private Problem unknown(SourceFile page, String code) {
        List<String> codes = List.copyOf(languages.all().keySet());
        return Problem.error(
                "unknown-language",
                Place.of(page.shown()),
                "The name of this file says that it is in the language \"" + code + "\", which is not known.",
                Suggestions.didYouMean(code, codes, how(codes)));
    }

    static String how(List<String> codes) {
        return "The languages are " + Suggestions.orList(codes)
                + ". For another one, put a file of the theme's words into messages/, such as messages/ro.properties.";
    }

    private static Problem clash(SourceFile page, String other, Language language) {
        return Problem.error(
                "translation-clash",
                Place.of(page.shown()),
                "This page and " + other + " are the same page in the same language, " + language.name() + ".",
                "Keep one of them, or give this one another name.");
    }
}
