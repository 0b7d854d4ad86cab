package org.schoolhandbook.source;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Jars (or folders of classes, while they are being built) that bring content or themes under
 * {@code META-INF/handbook/}. They must stay open until the site is written.
 */
public final class Packs implements AutoCloseable {

    private static final String ROOT = "META-INF/handbook";

    /**
     * A folder that a pack brings.
     *
     * @param name the pack's, as its authors know it
     */
    public record Pack(String name, Path folder) {}

    private final List<FileSystem> open;
    private final List<Pack> roots;

    private Packs(List<FileSystem> open, List<Pack> roots) {
        this.open = open;
        this.roots = roots;
    }

    /**
     * Opens every jar or folder that has anything for a handbook.
     *
     * @param jars by name; later ones come after earlier ones where both bring the same file
     * @throws IOException if one cannot be read
     */
    public static Packs open(SortedMap<String, Path> jars) throws IOException {
        var open = new ArrayList<FileSystem>();
        var roots = new ArrayList<Pack>();
        for (var jar : jars.entrySet()) {
            Path root = jar.getValue();
            if (Files.isRegularFile(root)) {
                FileSystem files = FileSystems.newFileSystem(root, (ClassLoader) null);
                open.add(files);
                root = files.getPath("/");
            }
            if (Files.isDirectory(root.resolve(ROOT))) {
                roots.add(new Pack(jar.getKey(), root.resolve(ROOT)));
            }
        }
        return new Packs(open, roots);
    }

    /** The content that packs bring. */
    List<Pack> content() {
        return having("content");
    }

    /** A theme by its name. */
    Optional<Pack> theme(String name) throws IOException {
        return themeNames().contains(name) ? having("themes/" + name).stream().findFirst() : Optional.empty();
    }

    /** The names of all themes. */
    List<String> themeNames() throws IOException {
        var names = new TreeMap<String, Path>();
        for (Pack pack : having("themes")) {
            try (var folders = Files.newDirectoryStream(pack.folder)) {
                for (Path folder : folders) {
                    if (Files.isDirectory(folder)) {
                        names.put(folder.getFileName().toString().replace("/", ""), folder);
                    }
                }
            }
        }
        return List.copyOf(names.keySet());
    }

    private List<Pack> having(String folder) {
        return roots.stream()
                .map(pack -> new Pack(pack.name, pack.folder.resolve(folder)))
                .filter(pack -> Files.isDirectory(pack.folder))
                .toList();
    }

    @Override
    public void close() throws IOException {
        for (FileSystem files : open) {
            files.close();
        }
    }
}
