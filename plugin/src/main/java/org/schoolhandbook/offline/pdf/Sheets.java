package org.schoolhandbook.offline.pdf;

import java.time.LocalDate;
import org.jsoup.nodes.Document;

/**
 * What is printed.
 *
 * @param subject what it is, in a few words
 * @param author the school
 * @param day for which it is made
 * @param html all of it, with its style
 */
record Sheets(String title, String subject, String author, LocalDate day, Document html) {}
