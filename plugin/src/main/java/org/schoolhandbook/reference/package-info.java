/**
 * Writes down what authors may write: a JSON Schema for editors and a table for people, of each type of page and of
 * {@code school.yml}. In: {@code Schema}s. Out: files. Imports {@code problem} and {@code model}.
 */
package org.schoolhandbook.reference;
