package org.schoolhandbook.model.front;

/**
 * A type that a JBake site made up.
 *
 * @param type its name
 */
public record CustomInfo(Common common, String type) implements FrontMatter {}
