package org.schoolhandbook.browser;

/**
 * What somebody's first look at a page costs, with nothing in the browser's cache.
 *
 * @param bytes as they cross the network: compressed, with the headers
 * @param shift the browser's "cumulative layout shift"
 */
record FirstView(String page, int requests, long bytes, double shift) {}
