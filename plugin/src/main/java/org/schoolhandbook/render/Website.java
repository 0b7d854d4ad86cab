package org.schoolhandbook.render;

import org.schoolhandbook.model.School;

/**
 * Where the handbook is published.
 *
 * @param address with a slash at its end; empty if nobody said
 */
record Website(String address) {

    static Website of(School school) {
        return new Website(school.website()
                .map(address -> address.endsWith("/") ? address : address + "/")
                .orElse(""));
    }

    boolean known() {
        return !address.isEmpty();
    }

    /** What follows the server's name: a path with a slash at each end. */
    String path() {
        return address.replaceFirst("(?i)^https?://[^/]*", "");
    }
}
