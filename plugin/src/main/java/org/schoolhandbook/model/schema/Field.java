package org.schoolhandbook.model.schema;

import java.util.List;

/**
 * A field that authors may write.
 *
 * @param name nested names are joined with dots
 * @param kind what it holds, or each of its entries
 * @param size how many it may hold
 * @param need whether a page is wrong without it
 * @param allowed the values it may have, or for dates and pages, the words it may have instead; empty: any
 * @param types of the pages it may name; empty: any
 * @param fields those of an entry, for {@link Kind#RECORD}
 * @param anyOf one of these fields of an entry must be there; empty: no such rule
 * @param help one sentence for the author
 */
public record Field(
        String name,
        Kind kind,
        Size size,
        Need need,
        List<String> allowed,
        List<String> types,
        List<Field> fields,
        List<String> anyOf,
        String help) {

    /** One value of a kind. */
    public static Field of(Kind kind, String name, String help) {
        return new Field(name, kind, Size.ONE, Need.NEVER, List.of(), List.of(), List.of(), List.of(), help);
    }

    /** One or more words. */
    public static Field text(String name, String help) {
        return of(Kind.TEXT, name, help);
    }

    /** A day. */
    public static Field date(String name, String help) {
        return of(Kind.DATE, name, help);
    }

    /** Either of two. */
    public static Field yesNo(String name, String help) {
        return of(Kind.YES_NO, name, help);
    }

    /** How many. */
    public static Field count(String name, String help) {
        return of(Kind.COUNT, name, help);
    }

    /** A list of words; also one alone. */
    public static Field list(String name, String help) {
        return text(name, help).many();
    }

    /** Another page, of one of these types. */
    public static Field page(String name, String help, String... types) {
        return new Field(name, Kind.PAGE, Size.ONE, Need.NEVER, List.of(), List.of(types), List.of(), List.of(), help);
    }

    /** A list of entries with fields of their own. */
    public static Field records(String name, String help, Field... fields) {
        return new Field(
                name, Kind.RECORD, Size.ANY, Need.NEVER, List.of(), List.of(), List.of(fields), List.of(), help);
    }

    /** Only these values; for a date or a page, also these words. */
    public Field oneOf(String... values) {
        return new Field(name, kind, size, need, List.of(values), types, fields, anyOf, help);
    }

    /** The same, but a page is wrong without it. */
    public Field needed() {
        return new Field(name, kind, size, Need.ALWAYS, allowed, types, fields, anyOf, help);
    }

    /** The same, but a page is wrong without it if another field has this value. */
    public Field neededWhen(String other, String value) {
        return new Field(name, kind, size, Need.when(other, value), allowed, types, fields, anyOf, help);
    }

    /** A list of them. */
    public Field many() {
        return sized(Size.ANY);
    }

    /** A list of at least so many and at most so many. */
    public Field many(int least, int most) {
        return sized(new Size(least, most));
    }

    private Field sized(Size other) {
        return new Field(name, kind, other, need, allowed, types, fields, anyOf, help);
    }

    /** The same, or words instead. */
    public Field orWords() {
        return new Field(name, Kind.PAGE_OR_TEXT, size, need, allowed, types, fields, anyOf, help);
    }

    /** The same, but one of these fields of each entry must be there. */
    public Field needingOneOf(String... names) {
        return new Field(name, kind, size, need, allowed, types, fields, List.of(names), help);
    }

    /** The same field as a part of its group: {@code on} of {@code approved.on}. */
    public Field inside(String group) {
        String part = name.substring(group.length() + 1);
        return new Field(part, kind, size, need, allowed, types, fields, anyOf, help);
    }

    /** The fields of one entry: "steps" is a list of which each is a "step". */
    public Schema entry() {
        return new Schema(name.replaceFirst("s$", ""), "", "", fields, anyOf);
    }
}
