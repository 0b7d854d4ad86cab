/** The values that cross from stage to stage. Imports {@code problem} and the JDK. */
package org.schoolhandbook.model;
