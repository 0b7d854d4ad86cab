/**
 * Whether other websites still have the pages to which a handbook leads. In: a {@code Handbook}. Out: problems. Imports
 * {@code problem} and {@code model}. The only package that uses the network, and only when somebody asks for it.
 */
package org.schoolhandbook.online;
