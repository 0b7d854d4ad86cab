package org.schoolhandbook.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.SourceFile.Kind;
import org.schoolhandbook.model.SourceTree;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/** Looks at every file for what may tell who a child is. Patterns cannot prove that nobody can be found. */
public final class PrivacyGate {

    private static final Set<String> PAGES = Set.of("md", "markdown", "html", "htm");
    private static final Set<String> TEXTS = Set.of(
            "txt",
            "csv",
            "tsv",
            "json",
            "xml",
            "svg",
            "ics",
            "yml",
            "yaml",
            "properties",
            "js",
            "css",
            "ftlh",
            "ftl",
            "rtf",
            "vcf");

    private final Function<SourceFile, Outcome<SourceText>> texts;
    private final NameList names;

    /**
     * @param names those of the school's children
     * @param texts reads a file
     */
    public PrivacyGate(NameList names, Function<SourceFile, Outcome<SourceText>> texts) {
        this.texts = texts;
        this.names = names;
    }

    /** Looks at all files but the theme's. A site made for JBake follows its own rules, and names nobody either. */
    public Screening screen(SourceTree tree, Handbook handbook) {
        LeakRules rules = handbook.conventions().jbake() ? LeakRules.namesAlone(names) : LeakRules.of(names);
        var settings = new Settings(handbook);
        List<SourceFile> files = tree.files().stream()
                .filter(file -> !file.shown().startsWith("[theme "))
                .toList();
        List<FileScreen> screens = Outcome.each(files, file -> Outcome.of(screen(file, settings, rules)))
                .value();
        var problems = new ArrayList<Problem>();
        Map<String, Spans> covered = new HashMap<>();
        Set<String> known = new TreeSet<>();
        for (FileScreen screen : screens) {
            problems.addAll(screen.problems());
            screen.covered().ifPresent(spans -> covered.put(screen.shown(), spans));
            known.addAll(screen.values());
        }
        return new Screening(problems, covered, known, rules, settings.plain());
    }

    private FileScreen screen(SourceFile file, Settings settings, LeakRules rules) {
        String extension =
                file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Setting setting = settings.of(file);
        FileScreen named = name(file, setting, rules);
        if (!PAGES.contains(extension) && !TEXTS.contains(extension)) {
            FileScreen inside = new Attachments(rules).screen(file, setting);
            return named.and(inside);
        }
        Outcome<SourceText> read = texts.apply(file);
        SourceText text = read.value();
        if (text.text().isEmpty() && !read.problems().isEmpty() && !PAGES.contains(extension)) {
            return named.and(Attachments.tooLarge(file));
        }
        var passage = new Passage(text.text(), setting);
        FileScreen inside = FileScreen.of(text, passage, leaks(file, extension, passage, rules));
        return named.problems().isEmpty() ? inside : named.and(inside);
    }

    private static List<Leak> leaks(SourceFile file, String extension, Passage passage, LeakRules rules) {
        return switch (file.kind()) {
            case CONTENT, DATA ->
                PAGES.contains(extension) || extension.equals("txt") ? rules.all(passage) : rules.certain(passage);
            case SCHOOL, APPROVALS, SEARCH_WORDS -> rules.listed(passage);
            default -> rules.certain(passage);
        };
    }

    /** A file's name becomes an address, which everybody can read. */
    private static FileScreen name(SourceFile file, Setting setting, LeakRules rules) {
        var problems = new ArrayList<Problem>();
        var values = new TreeSet<String>();
        if (file.kind() == Kind.CONTENT || file.kind() == Kind.ASSET) {
            var passage = new Passage(file.name(), setting);
            rules.fileName(passage).forEach(leak -> {
                problems.add(new Problem(
                        leak.severity(),
                        leak.code(),
                        Place.of(file.shown()),
                        "In the name of this file: " + leak.message(),
                        Optional.of("Give the file a name that names nobody.")));
                values.add(FileScreen.value(passage, leak));
            });
        }
        return new FileScreen(file.shown(), problems, new Spans(List.of()), values);
    }
}
