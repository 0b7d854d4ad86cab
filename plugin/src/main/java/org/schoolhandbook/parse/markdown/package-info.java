/**
 * Stage 2, Markdown part. In: the text of one page. Out: its HTML with holes for addresses, its sections and its
 * mistakes. May import {@code problem} and {@code model}; flexmark, autolink and jsoup are known nowhere else in
 * {@code parse}.
 *
 * <p>Read {@code MarkdownReader} first: {@code MarkdownGrammar} turns the text into flexmark's tree, {@code Blocks} and
 * {@code Inlines} walk that tree once and write through {@code Out}. {@code RawHtml} is the gate for the author's own
 * HTML.
 */
package org.schoolhandbook.parse.markdown;
