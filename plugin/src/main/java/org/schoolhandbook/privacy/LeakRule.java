package org.schoolhandbook.privacy;

/** Looks for one kind of personal data. */
@FunctionalInterface
interface LeakRule {

    void look(Passage passage, Finds found);
}
