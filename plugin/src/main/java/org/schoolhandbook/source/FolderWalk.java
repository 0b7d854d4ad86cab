package org.schoolhandbook.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Lists the files of one folder, sorted, and never leaves it. One use each. */
final class FolderWalk {

    private final Path root;
    private final Path realRoot;
    private final String shownPrefix;
    private final Set<Path> excluded;
    private final String ignoreMarker;
    private final boolean hidden;
    private final Set<Path> inside = new TreeSet<>();

    final List<SourceFile> files = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();
    final TreeMap<String, String> passedOver = new TreeMap<>();

    /** @param hidden whether files count whose names begin with a dot */
    FolderWalk(Path root, String shownPrefix, Set<Path> excluded, String ignoreMarker, boolean hidden)
            throws IOException {
        this.root = root;
        this.realRoot = root.toRealPath();
        this.shownPrefix = shownPrefix;
        this.excluded = excluded;
        this.ignoreMarker = ignoreMarker;
        this.hidden = hidden;
    }

    FolderWalk walk(SourceFile.Kind kind) throws IOException {
        folder(root, kind);
        return this;
    }

    private void folder(Path folder, SourceFile.Kind kind) throws IOException {
        Path real = folder.toRealPath();
        if (!inside.add(real)) {
            passedOver.put(shown(folder), "a symbolic link back to a folder that it lies in");
            return;
        }
        for (Path entry : sorted(folder)) {
            entry(entry, kind);
        }
        inside.remove(real);
    }

    private void entry(Path entry, SourceFile.Kind kind) throws IOException {
        String reason = reasonToPassOver(entry);
        if (!reason.isEmpty()) {
            passedOver.put(shown(entry), reason);
        } else if (!Files.exists(entry)) {
            problems.add(Problem.error(
                    "file-unreadable",
                    Place.of(shown(entry)),
                    "This file cannot be read: it is a symbolic link to something that is not there.",
                    "Put the file itself here, or take the link away."));
            passedOver.put(shown(entry), "cannot be read");
        } else if (!entry.toRealPath().startsWith(realRoot)) {
            problems.add(Problem.error(
                    "link-outside-source",
                    Place.of(shown(entry)),
                    "This symbolic link leads out of the source folder, so it is not followed.",
                    "Put the file itself here. Links may only lead to files inside the source folder."));
            passedOver.put(shown(entry), "a symbolic link out of the source folder");
        } else if (Files.isDirectory(entry)) {
            folder(entry, kind);
        } else {
            files.add(new SourceFile(kind, name(entry), shown(entry), entry, Files.size(entry)));
        }
    }

    private String reasonToPassOver(Path entry) {
        if (!hidden && fileName(entry).startsWith(".")) {
            return "hidden: its name begins with a dot";
        }
        if (excluded.contains(entry.toAbsolutePath().normalize())) {
            return "made by a build, not written by an author";
        }
        if (Files.isDirectory(entry) && Files.exists(entry.resolve(ignoreMarker))) {
            return "holds a file named " + ignoreMarker;
        }
        return "";
    }

    private static List<Path> sorted(Path folder) throws IOException {
        var entries = new ArrayList<Path>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.sort(Comparator.comparing(FolderWalk::fileName));
        return entries;
    }

    private static String fileName(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    private String name(Path entry) {
        return root.relativize(entry).toString().replace('\\', '/');
    }

    private String shown(Path entry) {
        return shownPrefix + name(entry);
    }
}
