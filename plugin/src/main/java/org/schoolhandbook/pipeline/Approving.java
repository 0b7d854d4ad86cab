package org.schoolhandbook.pipeline;

import java.time.LocalDate;

/**
 * An approval to record.
 *
 * @param file the page's path, below the site's folder or below its content
 * @param role who gave it
 * @param on the day on which it was given
 */
public record Approving(String file, String role, LocalDate on) {}
