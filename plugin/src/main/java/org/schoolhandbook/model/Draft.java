package org.schoolhandbook.model;

import java.util.List;
import java.util.Set;

/**
 * A page that was read but not yet linked.
 *
 * @param source where it came from
 * @param anchors every id in the body that a link can lead to
 * @param sections the first is the text before any heading
 */
public record Draft(
        PageId id,
        FrontMatter info,
        Body<Reference> body,
        List<Section> sections,
        Set<String> anchors,
        SourceFile source) {}
