/** What PDF and EPUB have in common: a page of the site where nothing can be pressed. */
package org.schoolhandbook.offline.html;
