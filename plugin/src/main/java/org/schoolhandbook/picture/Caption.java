package org.schoolhandbook.picture;

/**
 * What a picture is for those who do not see it.
 *
 * @param name by which its ids differ from those of other pictures on the page
 * @param title in a few words
 * @param description the facts of the picture as text
 */
public record Caption(String name, String title, String description) {}
