package org.schoolhandbook.problem;

import java.util.Optional;

/**
 * A problem with the line of the file that it is about.
 *
 * @param line the line's text, if the problem has a line and the file could be read
 */
public record Finding(Problem problem, Optional<String> line) {}
