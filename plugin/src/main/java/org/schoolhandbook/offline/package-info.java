/**
 * Stage 6b: the handbook as files that are read without a network. In: {@code Book} and the files of the site. Out: one
 * {@code Artifact} for each file, whose bytes are made when it is published. Imports {@code problem} and {@code model}.
 */
package org.schoolhandbook.offline;
