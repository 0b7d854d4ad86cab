package org.schoolhandbook.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In a plan, the class or year of the child: few children are in it. */
final class SchoolClasses implements LeakRule {

    private static final Pattern CLASS = Pattern.compile(
            "(?<![A-Za-z0-9])(?:(?i:year|yr|y)[ ]?(?:[1-6][A-Z]?|[RN])|(?i:class|form)[ ][1-6R][A-Za-z]?|[1-6][A-Z])(?![A-Za-z0-9])"
                    + "|(?<![A-Za-z])(?i:in|from) (?i:reception|nursery)(?: class)?(?![A-Za-z])");

    @Override
    public void look(Passage passage, Finds found) {
        if (!passage.setting().realPlan()) {
            return;
        }
        Matcher classes = passage.from(CLASS, 0);
        while (classes.find()) {
            if (!passage.inHeader(classes.start())) {
                found.add(Leak.warning(
                        "privacy-class",
                        classes.start(),
                        classes.end(),
                        "The class or year makes a child easier to find: " + Mask.of(classes.group()) + ".",
                        "Write a blank such as [class]."));
            }
        }
    }
}
