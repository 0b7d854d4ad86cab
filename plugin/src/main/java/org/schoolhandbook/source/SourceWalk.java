package org.schoolhandbook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Conventions.Folders;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.SourceFile.Kind;
import org.schoolhandbook.model.SourceTree;
import org.schoolhandbook.model.review.Approvals;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * Finds every file of a build: packs first, then the theme after those that it extends, then the site's own. The last
 * one of a name wins. When the build cannot even
 * begin, the tree is empty.
 *
 * @param source the site's folder
 * @param output where the site will be written; never read
 * @param reports where reports will be written; never read
 * @param theme its name, if the site has one
 */
public record SourceWalk(Path source, Path output, Path reports, Optional<String> theme, Folders folders) {

    private static final SourceTree NOTHING = new SourceTree(List.of(), new TreeMap<>(), new TreeMap<>());

    /** What lies at the top of the content and is no page and no download. */
    private static final Map<String, Kind> NAMED = Map.of(
            "queries.yml", Kind.SEARCH_WORDS,
            "synonyms.yml", Kind.SEARCH_WORDS,
            "guidance.yml", Kind.STANDARDS,
            "statutory.yml", Kind.STANDARDS,
            "wording.yml", Kind.STANDARDS);

    /** Of these, a later file changes only what it names. */
    private static final Set<Kind> LAYERED = Set.of(Kind.MESSAGES, Kind.THEME, Kind.SEARCH_WORDS, Kind.STANDARDS);

    private record Key(Kind kind, String name) {}

    /**
     * All files.
     *
     * @throws IOException if a folder cannot be listed
     */
    public Outcome<SourceTree> tree(Packs packs) throws IOException {
        var problems = new ArrayList<Problem>();
        var passedOver = new TreeMap<String, String>();
        var found = new ArrayList<SourceFile>();
        for (var pack : packs.content()) {
            collect(walk(pack.folder(), "[" + pack.name() + "] ", Kind.CONTENT), found, problems, passedOver);
        }
        boolean theme = theme(packs, problems, found, passedOver);
        boolean site = site(found, problems, passedOver);
        boolean output = outputIsApart(problems);
        var tree = theme && site && output ? merged(found, passedOver) : NOTHING;
        return new Outcome<>(tree, problems);
    }

    private boolean theme(
            Packs packs, List<Problem> problems, List<SourceFile> found, TreeMap<String, String> passedOver)
            throws IOException {
        if (theme.isEmpty()) {
            return true;
        }
        var chain = new ThemeChain(packs).follow(theme.get());
        found.addAll(chain.settings);
        problems.addAll(chain.problems);
        for (Packs.Pack each : chain.themes) {
            for (var part : parts("assets", "templates", "messages", "").entrySet()) {
                Path folder = each.folder().resolve(part.getKey());
                if (Files.isDirectory(folder)) {
                    String shown = "[theme " + each.name() + "] " + part.getKey() + "/";
                    collect(walk(folder, shown, part.getValue()), found, problems, passedOver);
                }
            }
        }
        return chain.problems.isEmpty();
    }

    private boolean site(List<SourceFile> found, List<Problem> problems, TreeMap<String, String> passedOver)
            throws IOException {
        var parts = parts(folders.assets(), folders.templates(), folders.messages(), folders.data());
        parts.put(folders.content(), Kind.CONTENT);
        for (var part : parts.entrySet()) {
            Path folder = source.resolve(part.getKey());
            if (Files.isDirectory(folder)) {
                String shown = part.getKey().isEmpty() ? "" : part.getKey() + "/";
                collect(walk(folder, shown, part.getValue()), found, problems, passedOver);
            }
        }
        single("school.yml", Kind.SCHOOL, found);
        single(Approvals.FILE, Kind.APPROVALS, found);
        single("jbake.properties", Kind.CONFIG, found);
        boolean any = found.stream().anyMatch(file -> file.kind() == Kind.CONTENT);
        if (!any) {
            problems.add(Problem.error(
                    "no-content",
                    Place.of(folders.content().isEmpty() ? "." : folders.content()),
                    "There is nothing to publish: no content was found.",
                    "Put Markdown files into the folder \"content\", or give the folder that holds them with"
                            + " -Dhandbook.source."));
        }
        return any;
    }

    private void single(String name, Kind kind, List<SourceFile> found) throws IOException {
        Path file = source.resolve(name);
        if (Files.isRegularFile(file) && !folders.content().isEmpty()) {
            found.add(new SourceFile(kind, name, name, file, Files.size(file)));
        }
    }

    private static TreeMap<String, Kind> parts(String assets, String templates, String messages, String data) {
        var parts = new TreeMap<String, Kind>();
        parts.put(assets, Kind.ASSET);
        parts.put(templates, Kind.TEMPLATE);
        parts.put(messages, Kind.MESSAGES);
        parts.put(data, Kind.DATA);
        parts.remove("");
        return parts;
    }

    private FolderWalk walk(Path folder, String shownPrefix, Kind kind) throws IOException {
        Path absolute = source.toAbsolutePath().normalize();
        Set<Path> excluded = Stream.of(output, reports, absolute.resolve("target"), absolute.resolve("node_modules"))
                .map(path -> path.toAbsolutePath().normalize())
                .collect(Collectors.toUnmodifiableSet());
        boolean hidden = kind == Kind.ASSET && folders.hiddenAssets();
        return new FolderWalk(folder, shownPrefix, excluded, folders.ignoreMarker(), hidden).walk(kind);
    }

    private static void collect(
            FolderWalk walk, List<SourceFile> found, List<Problem> problems, TreeMap<String, String> passedOver) {
        walk.files.forEach(file -> found.add(file.as(kind(file))));
        problems.addAll(walk.problems);
        passedOver.putAll(walk.passedOver);
    }

    private static Kind kind(SourceFile file) {
        return file.kind() == Kind.CONTENT ? NAMED.getOrDefault(file.name(), Kind.CONTENT) : file.kind();
    }

    private static SourceTree merged(List<SourceFile> found, TreeMap<String, String> passedOver) {
        var winners = new LinkedHashMap<Key, SourceFile>();
        var replaced = new TreeMap<String, String>();
        for (SourceFile file : found) {
            SourceFile loser =
                    LAYERED.contains(file.kind()) ? null : winners.put(new Key(file.kind(), file.name()), file);
            if (loser != null) {
                replaced.put(loser.shown(), file.shown());
            }
        }
        var files = new ArrayList<>(winners.values());
        found.stream().filter(file -> LAYERED.contains(file.kind())).forEach(files::add);
        return new SourceTree(List.copyOf(files), replaced, passedOver);
    }

    private boolean outputIsApart(List<Problem> problems) {
        Path out = output.toAbsolutePath().normalize();
        Path in = source.toAbsolutePath().normalize();
        Path content = in.resolve(folders.content()).normalize();
        boolean underTarget = out.startsWith(in.resolve("target"));
        boolean apart = !in.startsWith(out) && (!out.startsWith(content) || underTarget);
        if (!apart) {
            problems.add(Problem.error(
                    "output-inside-source",
                    Place.of("handbook.output"),
                    "The site would be written over its own source.",
                    "Choose a folder for handbook.output outside the content, such as target/site."));
        }
        return apart;
    }
}
