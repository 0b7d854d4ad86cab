/** Plans, tools and worksheets as forms to fill in: for a browser, as PDF and for Word. Imports {@code problem} and {@code model}. */
package org.schoolhandbook.offline.form;
