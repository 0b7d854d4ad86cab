package org.schoolhandbook.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

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

    /** Why the folder that stands could not be set aside, if it could not: Windows moves no folder with an open file. */
    Optional<String> swap() throws IOException {
        boolean stands = Files.exists(output);
        try {
            if (stands) {
                Files.move(output, old);
            }
        } catch (FileSystemException e) {
            return Optional.of(e.getReason() == null ? "it is in use" : e.getReason());
        }
        try {
            Files.move(folder, output);
        } catch (IOException e) {
            if (stands) {
                Files.move(old, output);
            }
            throw e;
        }
        delete(old);
        return Optional.empty();
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
