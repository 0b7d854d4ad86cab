/** What is said of a build, for people and for other programs: one class for each format. */
package org.schoolhandbook.publish.report;
