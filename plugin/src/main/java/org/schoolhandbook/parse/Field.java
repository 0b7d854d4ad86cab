package org.schoolhandbook.parse;

import java.util.List;

/**
 * A field that authors may write.
 *
 * @param name nested names are joined with dots
 * @param kind what it holds
 * @param required whether a page is wrong without it
 * @param allowed the values it may have; empty: any
 * @param help one sentence for the author
 */
record Field(String name, Kind kind, boolean required, List<String> allowed, String help) {

    enum Kind {
        TEXT("words"),
        DATE("a date"),
        YES_NO("true or false"),
        LIST("a list of words"),
        ADDRESS("a web address");

        final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }
    }

    static Field text(String name, String help) {
        return new Field(name, Kind.TEXT, false, List.of(), help);
    }

    static Field date(String name, String help) {
        return new Field(name, Kind.DATE, false, List.of(), help);
    }

    static Field yesNo(String name, String help) {
        return new Field(name, Kind.YES_NO, false, List.of(), help);
    }

    static Field list(String name, String help) {
        return new Field(name, Kind.LIST, false, List.of(), help);
    }

    static Field address(String name, String help) {
        return new Field(name, Kind.ADDRESS, false, List.of(), help);
    }

    Field oneOf(String... values) {
        return new Field(name, kind, required, List.of(values), help);
    }

    Field needed() {
        return new Field(name, kind, true, allowed, help);
    }
}
