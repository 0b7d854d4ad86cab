package org.schoolhandbook.online;

import java.net.URI;

/** What another website said when it was asked for a page. */
sealed interface Answer {

    /** The page is there. */
    record Good() implements Answer {}

    /** The page is there, under another address for good. */
    record Moved(URI to) implements Answer {}

    /**
     * The page is not there.
     *
     * @param status of HTTP
     */
    record Gone(int status) implements Answer {}

    /**
     * Nobody knows.
     *
     * @param why in words that follow "This address did not answer:"
     */
    record Silent(String why) implements Answer {}
}
