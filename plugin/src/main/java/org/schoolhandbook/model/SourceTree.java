package org.schoolhandbook.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All the files of a build, each sorted by name. A site's own file stands in for a pack's or a theme's of the same kind
 * and name.
 *
 * @param files the files that count
 * @param replaced files that another one stands in for: from the {@link SourceFile#shown()} of the one that lost to
 *     that of the one that won
 * @param passedOver files that are not read, and why, by the path that their author knows
 */
public record SourceTree(
        List<SourceFile> files, SortedMap<String, String> replaced, SortedMap<String, String> passedOver) {

    /** The files of one kind. */
    public List<SourceFile> of(SourceFile.Kind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    /** The only file of a kind that has at most one. */
    public Optional<SourceFile> only(SourceFile.Kind kind) {
        return files.stream().filter(file -> file.kind() == kind).findFirst();
    }
}
