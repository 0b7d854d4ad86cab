package org.schoolhandbook.privacy;

import java.util.List;

/** Looks for one kind of personal data. */
@FunctionalInterface
interface LeakRule {

    void look(Passage passage, List<Leak> found);
}
