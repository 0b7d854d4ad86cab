package org.schoolhandbook.model;

import java.util.List;
import org.schoolhandbook.problem.Place;

/**
 * Words that a reader types into the search box, and what they must find: search is tested like any other promise.
 *
 * @param words as they are typed, mistakes and all
 * @param within how near the top it must be: 1 for the first place
 * @param pages any one of them will do: names without their extension, with an anchor for a word of the glossary
 */
public record Question(String words, int within, List<String> pages, Place at) {}
