/**
 * Stage 4, beside {@code check}: looks for what would tell a reader who a child is. In: the text of every file, and at
 * the end every file of the site. Out: problems, and what to mask in reports; it changes no text. Imports
 * {@code problem} and {@code model}. One small class for each kind of personal data.
 */
package org.schoolhandbook.privacy;
