/**
 * Stage 2: front matter and Markdown become a {@code Draft}. In: the text of a file. Out: {@code Draft}, or
 * {@code School} for {@code school.yml} and {@code Approvals} for {@code approvals.lock}. Imports {@code problem} and
 * {@code model}; all types of flexmark and YAML end here.
 */
package org.schoolhandbook.parse;
