/** Photographs and other pictures of pixels: measured, turned upright, and copied smaller for small screens. */
package org.schoolhandbook.picture.photo;
