package org.schoolhandbook.render;

import java.util.Optional;

/**
 * What templates see of the site as a thing of the web.
 *
 * @param policy what a page may load and do, as browsers read it (W3C, Content Security Policy Level 3)
 * @param checks what this build has looked at
 * @param theme the fingerprint of the theme as it is used here
 * @param tested what the theme's record says of its test in a browser, if it is about the theme as it is used here
 */
public record Web(String policy, Checks checks, String theme, Optional<TestRecord> tested) {

    /**
     * Only the site's own files. Nothing may be framed, run or sent by what an author's text might smuggle in, and a
     * search may only lead to a page of the site. No script of ours asks for anything; what tests a site from inside a
     * page, such as Lighthouse, asks for its robots.txt.
     */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src"
            + " 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";
}
