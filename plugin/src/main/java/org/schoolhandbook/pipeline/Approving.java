package org.schoolhandbook.pipeline;

import java.time.LocalDate;

/**
 * An approval to record.
 *
 * @param file the page's path, below the site's folder or below its content
 * @param role who gave it
 * @param on the day on which it was given
 * @param review when the policy is looked at again; empty if its page says so, or nobody does
 */
public record Approving(String file, String role, LocalDate on, String review) {}
