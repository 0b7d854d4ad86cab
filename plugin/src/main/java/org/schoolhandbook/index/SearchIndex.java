package org.schoolhandbook.index;

import java.util.List;
import java.util.SortedMap;
import org.schoolhandbook.model.Artifact;

/**
 * What is to be written so that readers can search, in each language by itself.
 *
 * @param manifests the path of the file that a browser loads first, from the site's root, by the code of the language
 * @param files all of them, with the manifests
 */
public record SearchIndex(SortedMap<String, String> manifests, List<Artifact> files) {}
