/**
 * Stage 3: decides every address and looks every link up. In: {@code Draft}s. Out: {@code Handbook}. Imports
 * {@code problem} and {@code model}.
 */
package org.schoolhandbook.link;
