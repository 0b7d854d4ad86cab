/** The handbook for readers of books: EPUB 3.3 with what it says of its own accessibility. */
package org.schoolhandbook.offline.epub;
