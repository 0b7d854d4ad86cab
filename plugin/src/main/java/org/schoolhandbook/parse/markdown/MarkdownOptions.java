package org.schoolhandbook.parse.markdown;

/**
 * How Markdown is read.
 *
 * @param hardWraps whether the end of a line in the source is the end of a line on the page
 * @param titled whether the theme prints the page's title as its only first-level heading
 */
public record MarkdownOptions(boolean hardWraps, boolean titled) {}
