/**
 * What readers search: every section of every page as a document, and files of words that a browser loads one by one,
 * from a web server or a memory stick.
 */
package org.schoolhandbook.index;
