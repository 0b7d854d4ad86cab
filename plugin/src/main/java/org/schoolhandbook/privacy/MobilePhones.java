package org.schoolhandbook.privacy;

import org.schoolhandbook.problem.Severity;

/** Of phone numbers only those that are somebody's own. */
final class MobilePhones implements LeakRule {

    private final LeakRule phones = new Phones();

    @Override
    public void look(Passage passage, Finds found) {
        var all = new Finds();
        phones.look(passage, all);
        all.withoutRepeats().stream()
                .filter(leak -> leak.severity() == Severity.ERROR)
                .forEach(found::add);
    }
}
