/**
 * Pictures made while the site is built. In: a record of data and words. Out: an {@code <svg>} element for the inside of
 * a page. Imports {@code model} for its escaping; needs nothing but the JDK. Pictures are drawn for a phone, with steps
 * that run downwards, so that nothing has to shrink; colours come from the theme by class, and no fact is told by
 * colour alone.
 */
package org.schoolhandbook.picture;
