package org.schoolhandbook.model;

import java.util.List;
import java.util.Optional;

/**
 * A folder of pages.
 *
 * @param path from the site's root, without slashes at its ends; empty for the root
 * @param title of its first page, or made from its name
 * @param url of its first page or listing, percent-encoded
 * @param index its first page, if the author wrote one
 * @param pages its published pages without the first, by title
 * @param folders the paths of the folders in it that have published pages, by title
 */
public record Folder(
        String path, String title, String url, Optional<PageId> index, List<PageId> pages, List<String> folders) {}
