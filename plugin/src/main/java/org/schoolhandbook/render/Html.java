package org.schoolhandbook.render;

import org.schoolhandbook.model.Utf8Writer;

/** HTML that is safe as it stands, made when it is wanted. */
@FunctionalInterface
public interface Html {

    /** Writes it to the end of {@code out}. */
    void writeTo(Utf8Writer out);

    /** It as text. */
    default String text() {
        var out = new Utf8Writer(32_768);
        writeTo(out);
        return out.toString();
    }
}
