/**
 * Stage 4: rules about many pages together. In: {@code Handbook}. Out: problems; it changes nothing. Imports
 * {@code problem} and {@code model}. One small class for each rule.
 */
package org.schoolhandbook.check;
