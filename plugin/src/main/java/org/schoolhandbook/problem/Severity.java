package org.schoolhandbook.problem;

/** How bad a {@link Problem} is, worst first. */
public enum Severity {
    /** The site must not be published like this. */
    ERROR,
    /** Worth mending; the site is whole without it. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
