package org.schoolhandbook.model.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a policy.
 *
 * @param version as the school counts
 * @param date when it was made
 * @param what is different in it
 */
public record Change(String version, Optional<LocalDate> date, String what) {}
