package org.schoolhandbook.model.front;

import java.util.Optional;

/**
 * A file that is no web page, and why.
 *
 * @param file its path from the site's root; empty if its author gave none
 * @param format such as Word
 * @param whyNotHtml why it is not a web page
 */
public record DocumentInfo(Common common, String file, Optional<String> format, String whyNotHtml)
        implements FrontMatter {

    static final String TYPE = "document";

    @Override
    public String type() {
        return TYPE;
    }
}
