/**
 * What authors may write in front matter and in {@code school.yml}: read by it, checked by it, and written out for
 * editors and for people.
 */
package org.schoolhandbook.model.schema;
