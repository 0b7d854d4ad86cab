package org.schoolhandbook.offline.pdf;

import org.jsoup.nodes.Element;

/**
 * A part of a leaflet that stays together.
 *
 * @param id under which its height is asked for
 * @param name as its author calls it
 * @param heading the id of its heading; empty if it has none
 */
record Item(String id, String name, String heading, Element content) {}
