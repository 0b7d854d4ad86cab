/**
 * The example school in a real browser, as its readers meet it.
 *
 * <p>The browser is the Chromium or Chrome of the machine: what {@code CHROMIUM} names, or what is found on the
 * {@code PATH}. Nothing is downloaded. Without one these tests are left out with a line that says so, unless
 * {@code -Dhandbook.browser=required} or the environment's {@code HANDBOOK_BROWSER=required} makes that a failure.
 */
package org.schoolhandbook.browser;
