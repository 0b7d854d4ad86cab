/** Colours, and whether text in them can be read. Imports the JDK. */
package org.schoolhandbook.model.colour;
