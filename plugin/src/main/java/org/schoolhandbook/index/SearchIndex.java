package org.schoolhandbook.index;

import java.util.List;
import org.schoolhandbook.model.Artifact;

/**
 * An index that is ready to be written.
 *
 * @param manifest the path of the file that a browser loads first, from the site's root
 * @param files all of them, with the manifest
 */
public record SearchIndex(String manifest, List<Artifact> files) {}
