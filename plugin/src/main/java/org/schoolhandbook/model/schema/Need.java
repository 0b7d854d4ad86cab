package org.schoolhandbook.model.schema;

/**
 * Whether a page is wrong without a field.
 *
 * @param always whatever the other fields are
 * @param field needed only if this one has the value; empty if no other decides
 * @param value of that field
 */
public record Need(boolean always, String field, String value) {

    /** May be left out. */
    public static final Need NEVER = new Need(false, "", "");

    /** Must be there. */
    public static final Need ALWAYS = new Need(true, "", "");

    /** Must be there if another field has this value. */
    public static Need when(String field, String value) {
        return new Need(false, field, value);
    }

    /** Whether another field decides. */
    public boolean depends() {
        return !field.isEmpty();
    }
}
