package org.schoolhandbook.privacy;

import java.util.regex.Pattern;

/** In a plan, what happened on one day: whoever was there knows the child. */
final class Incidents implements LeakRule {

    private static final Pattern ON = Pattern.compile(
            "(?i)\\bon (the )?((mon|tues|wednes|thurs|fri)day,? )?(the )?$|\\b(last|this) (mon|tues|wednes|thurs|fri)day,? $");

    @Override
    public void look(Passage passage, Finds found) {
        if (!passage.setting().realPlan()) {
            return;
        }
        for (WrittenDate date : WrittenDate.all(passage)) {
            if (!passage.inHeader(date.start()) && (date.day().isEmpty() || isIncident(passage, date))) {
                found.add(Leak.warning(
                        "privacy-incident",
                        date.start(),
                        date.end(),
                        "A plan should not tell what happened on one day: "
                                + Mask.of(passage.between(date.start(), date.end())) + ".",
                        "Say what tends to happen, and leave out the day."));
            }
        }
    }

    private static boolean isIncident(Passage passage, WrittenDate date) {
        return ON.matcher(passage.between(date.start() - 25, date.start())).find();
    }
}
