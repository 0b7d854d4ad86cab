/** The handbook as one thing that is read from its first page to its last. Imports {@code problem} and {@code model}. */
package org.schoolhandbook.model.book;
