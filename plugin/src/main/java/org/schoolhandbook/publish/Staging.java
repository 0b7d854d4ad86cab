package org.schoolhandbook.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * The new site while it is written, beside the one that stands.
 *
 * @param folder where to write
 */
record Staging(Path folder, Path output, Path old) {

    static Staging beside(Path output) throws IOException {
        Path site = output.toAbsolutePath().normalize();
        String name = site.getFileName().toString();
        var staging =
                new Staging(site.resolveSibling("." + name + "-new"), site, site.resolveSibling("." + name + "-old"));
        staging.recover();
        Files.createDirectories(staging.folder);
        return staging;
    }

    /** A build that was killed may have left either folder behind; the site itself may have been set aside. */
    private void recover() throws IOException {
        delete(folder);
        if (Files.exists(old) && !Files.exists(output)) {
            Files.move(old, output);
        }
        delete(old);
    }

    void swap() throws IOException {
        if (Files.exists(output)) {
            Files.move(output, old);
        }
        Files.move(folder, output);
        delete(old);
    }

    void discard() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
