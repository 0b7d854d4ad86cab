package org.schoolhandbook.model.front;

import java.util.Optional;
import org.schoolhandbook.model.PageId;

/**
 * Somebody to ask: a page that says more, or words.
 *
 * @param page the page, if one is named
 * @param words as the author wrote them
 */
public record PageOrWords(Optional<PageId> page, String words) {}
