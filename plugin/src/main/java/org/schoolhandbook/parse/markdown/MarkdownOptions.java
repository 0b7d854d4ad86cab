package org.schoolhandbook.parse.markdown;

import org.schoolhandbook.model.Escape;
import org.schoolhandbook.model.Language;

/**
 * How Markdown is read.
 *
 * @param hardWraps whether the end of a line in the source is the end of a line on the page
 * @param titled whether the theme prints the page's title as its only first-level heading
 * @param typographic whether straight quotation marks, dashes and dots become those of a printed page
 * @param jbake whether blocks are as jbake-core 2.7.0 has them, and HTML, addresses and images come out as they stand;
 *     else blocks are CommonMark's, only safe HTML comes out, and an image with a title is a figure
 * @param language of the page
 */
public record MarkdownOptions(
        boolean hardWraps, boolean titled, boolean typographic, boolean jbake, Language language) {

    /** As a handbook has it. */
    public MarkdownOptions(boolean hardWraps, boolean titled) {
        this(hardWraps, titled, true, false, Language.named(Language.ENGLISH));
    }

    /** The theme's words for what Markdown itself does not say, in the language of the page, escaped. */
    String word(String key, String english) {
        return Escape.html(language.words().getOrDefault(key, english));
    }
}
