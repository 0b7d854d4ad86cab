package org.schoolhandbook.render;

import java.util.List;

/**
 * A page or folder on the site map.
 *
 * @param inside what lies in it, in the order of lists: folders, then pages
 */
public record Branch(Entry entry, List<Branch> inside) {}
