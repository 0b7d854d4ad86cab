package org.schoolhandbook.model;

import java.nio.file.Path;

/**
 * A file that the build was given.
 *
 * @param kind what its folder makes of it
 * @param name its path inside that folder, with forward slashes; a page's {@link PageId}
 * @param shown the path that its author knows, unique in the build
 * @param file where its bytes are
 * @param size in bytes
 */
public record SourceFile(Kind kind, String name, String shown, Path file, long size) {

    /** The same file, of another kind. */
    public SourceFile as(Kind other) {
        return new SourceFile(other, name, shown, file, size);
    }

    /** What a folder makes of its files. */
    public enum Kind {
        /** A page, or a download beside the pages. */
        CONTENT,
        /** Copied as it is. */
        ASSET,
        /** Shapes pages. */
        TEMPLATE,
        /** A theme's words. */
        MESSAGES,
        /** What a theme says about itself. */
        THEME,
        /** Tables and lists that templates may show. */
        DATA,
        /** {@code queries.yml} and {@code synonyms.yml}, at the top of the content. */
        SEARCH_WORDS,
        /** {@code guidance.yml}, {@code statutory.yml} and {@code wording.yml}, at the top of the content. */
        STANDARDS,
        /** {@code school.yml}. */
        SCHOOL,
        /** {@code approvals.lock}. */
        APPROVALS,
        /** {@code jbake.properties}. */
        CONFIG
    }
}
