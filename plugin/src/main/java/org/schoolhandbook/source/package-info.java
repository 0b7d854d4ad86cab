/**
 * Stage 1: finds and reads files. In: folders and packs. Out: {@code SourceTree}, and the text of one file at a time.
 * Imports {@code problem} and {@code model}. The only stage that reads what an author wrote.
 */
package org.schoolhandbook.source;
