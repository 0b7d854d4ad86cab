package org.schoolhandbook.model;

import java.util.List;

/**
 * A word or two of everyday speech, and the words that the handbook has for it.
 *
 * @param said such as "naughty"
 * @param meant such as "behaviour"
 */
public record Synonym(String said, List<String> meant) {}
