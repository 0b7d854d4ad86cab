package org.schoolhandbook.model;

import java.util.Optional;

/**
 * A former address of a page, which leads there.
 *
 * @param from the former address, from the site's root, not encoded: {@code old/page.html}
 * @param file of the page to put there; none if a file of that name is no web page, and only the server can help
 * @param to the page's path from the site's root, percent-encoded
 */
public record Redirect(String from, Optional<String> file, PageId page, String to) {}
