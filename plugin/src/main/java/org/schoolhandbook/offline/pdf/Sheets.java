package org.schoolhandbook.offline.pdf;

import java.time.LocalDate;
import org.jsoup.nodes.Document;

/**
 * What is printed.
 *
 * @param day for which it is made
 * @param html all of it, with its style
 */
record Sheets(String title, LocalDate day, Document html) {}
