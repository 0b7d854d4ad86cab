/**
 * Rules about the words of one page: what they cite, how hard they are to read, and whether everybody can follow them.
 * All of them together look at each page once, and pages are looked at on all cores.
 *
 * <p>Read {@code WritingRules} first. A rule about certain words is a list of {@code Phrase}s, which are all found in
 * one go; a rule about a page as a whole is a {@code PageRule}.
 */
package org.schoolhandbook.check.writing;
