/**
 * The only implementation of {@code ThemeEngine}: JBake 2.7.0 without its database, its crawler and its static state.
 * Every type of JBake and FreeMarker stays in here. Imports {@code problem}, {@code model} and {@code render}.
 */
package org.schoolhandbook.jbake;
