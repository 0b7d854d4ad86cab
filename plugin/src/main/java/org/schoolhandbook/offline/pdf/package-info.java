/**
 * The handbook and its leaflets for paper: PDF that is also for those who listen (PDF/UA-1) and to be kept (PDF/A-2a). The
 * only package that knows the library which sets the pages.
 */
package org.schoolhandbook.offline.pdf;
