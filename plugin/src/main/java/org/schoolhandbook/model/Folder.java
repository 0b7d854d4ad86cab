package org.schoolhandbook.model;

import java.util.List;
import java.util.Optional;

/**
 * A folder of pages.
 *
 * @param path from the site's root, without slashes at its ends; empty for the root
 * @param title of its first page, or made from its name
 * @param url of its first page or listing, percent-encoded
 * @param order where it stands in menus and lists, lower first: that of its first page, or without one, of its pages
 * @param index its first page, if the author wrote one
 * @param pages its published pages without the first, in the order of lists
 * @param folders the paths of the folders in it that have published pages, in the order of lists
 */
public record Folder(
        String path,
        String title,
        String url,
        int order,
        Optional<PageId> index,
        List<PageId> pages,
        List<String> folders) {}
