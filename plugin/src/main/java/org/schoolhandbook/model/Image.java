package org.schoolhandbook.model;

import java.util.List;

/**
 * A photograph or other picture of pixels among the files.
 *
 * @param width in pixels, as a reader sees it
 * @param height in pixels, as a reader sees it
 * @param copies how wide the smaller copies are, the smallest first
 */
public record Image(int width, int height, List<Integer> copies) {

    /** The path of a smaller copy, from the site's root. */
    public static String copy(String path, int width) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot) + "-" + width + "w" + path.substring(dot);
    }
}
