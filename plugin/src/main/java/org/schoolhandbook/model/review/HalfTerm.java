package org.schoolhandbook.model.review;

import java.time.LocalDate;

/**
 * Half a term of school.
 *
 * @param name such as {@code Autumn 1}
 * @param year the calendar year
 */
public record HalfTerm(String name, int year, LocalDate first, LocalDate last) {}
