package org.schoolhandbook.model;

/**
 * The name of a page: the path of its source inside the content folder, with forward slashes, such as
 * {@code policies/behaviour.md}.
 */
public record PageId(String path) implements Comparable<PageId> {

    /** The folder part, without a slash at its end; empty for a page at the top. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** The file's name with its extension. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** As authors write it where a field names a page: the path without the extension. */
    public String name() {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    }

    /** The last part of {@link #name()}, by which {@code school.yml} names a role. */
    public String shortName() {
        return name().substring(name().lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(PageId other) {
        return path.compareTo(other.path);
    }
}
