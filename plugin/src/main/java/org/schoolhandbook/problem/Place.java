package org.schoolhandbook.problem;

/**
 * Where something stands in a file.
 *
 * @param file the path the author knows, relative to the source folder, with forward slashes
 * @param line 1-based; 0 when the whole file is meant
 * @param column 1-based, in Unicode code points; 0 when the whole line is meant
 * @param length in code points, at least 1 when a column is given
 */
public record Place(String file, int line, int column, int length) implements Comparable<Place> {

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
