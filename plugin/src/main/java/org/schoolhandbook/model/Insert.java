package org.schoolhandbook.model;

/**
 * Markup that is added to a {@link Body} when it is printed.
 *
 * @param at in bytes of the body
 * @param markup added as it is
 */
public record Insert(int at, String markup) {}
