package org.schoolhandbook.privacy;

import java.util.List;

/** All rules, and those for texts that nobody writes as prose. */
final class LeakRules {

    private final List<LeakRule> all;
    private final List<LeakRule> certain;
    private final LeakRule listed;

    private LeakRules(LeakRule listed, List<LeakRule> certain, List<LeakRule> all) {
        this.listed = listed;
        this.certain = certain;
        this.all = all;
    }

    static LeakRules of(NameList names) {
        LeakRule listed = new ListedNames(names);
        var certain = List.of(listed, new PupilNumbers(), new HealthNumbers(), new MobilePhones());
        return new LeakRules(
                listed,
                certain,
                List.of(
                        listed,
                        new PupilNumbers(),
                        new HealthNumbers(),
                        new Incidents(),
                        new BirthDates(),
                        new Phones(),
                        new Postcodes(),
                        new StreetAddresses(),
                        new Emails(),
                        new Relatives(),
                        new StaffNames(),
                        new PossibleNames(),
                        new Initials(),
                        new SchoolClasses(),
                        new RecordNumbers(),
                        new Combinations()));
    }

    static LeakRules namesAlone(NameList names) {
        LeakRule listed = new ListedNames(names);
        return new LeakRules(listed, List.of(listed), List.of(listed));
    }

    /** What pages are looked at with. */
    List<Leak> all(Passage passage) {
        return found(passage, all);
    }

    /** What hardly ever means something else: for programs, data and the finished site. */
    List<Leak> certain(Passage passage) {
        return found(passage, certain);
    }

    /** Names of the list alone. */
    List<Leak> listed(Passage passage) {
        return found(passage, List.of(listed));
    }

    /** What the name of a file may tell. */
    List<Leak> fileName(Passage passage) {
        return found(passage, List.of(listed, new PupilNumbers(), new FileNames()));
    }

    private static List<Leak> found(Passage passage, List<LeakRule> rules) {
        var found = new Finds();
        rules.forEach(rule -> rule.look(passage, found));
        return found.withoutRepeats();
    }
}
