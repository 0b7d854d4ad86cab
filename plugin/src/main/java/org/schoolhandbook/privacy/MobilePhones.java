package org.schoolhandbook.privacy;

import java.util.ArrayList;
import java.util.List;
import org.schoolhandbook.problem.Severity;

/** Of phone numbers only those that are somebody's own. */
final class MobilePhones implements LeakRule {

    private final LeakRule phones = new Phones();

    @Override
    public void look(Passage passage, List<Leak> found) {
        var all = new ArrayList<Leak>();
        phones.look(passage, all);
        all.stream().filter(leak -> leak.severity() == Severity.ERROR).forEach(found::add);
    }
}
