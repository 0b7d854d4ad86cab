package org.schoolhandbook.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schoolhandbook.model.colour.Colour;
import org.schoolhandbook.model.review.HalfTerm;
import org.schoolhandbook.problem.Place;

/**
 * What {@code school.yml} says. Names of people live here and nowhere else.
 *
 * @param website the address under which the handbook is published, with its scheme
 * @param enquiries whom anybody may ask first
 * @param sendco who looks after special educational needs
 * @param nation whose law it follows
 * @param logo its path from the site's root
 * @param colours that stand in for the theme's
 * @param font the name of one of the theme's typefaces
 * @param paperCopy how to get a page on paper
 * @param roles who holds which role, by the name of the role's file without its extension
 * @param terms the half-terms of which it gives its own days, in order
 * @param language the code of the one in which the handbook is written
 * @param start the pages to which every page leads, as the field names them
 * @param rules how serious it takes a rule, by the rule's code or family: {@code error}, {@code warning}, {@code note}
 *     or {@code off}
 * @param offline whether a reader's device keeps pages for when there is no network; empty if it never did
 * @param forms whether plans, tools and worksheets are on the site as forms too
 * @param places where each field stands, by name
 */
public record School(
        Optional<String> name,
        List<String> address,
        Optional<String> postcode,
        List<String> phones,
        List<String> emails,
        Optional<String> website,
        Optional<Contact> enquiries,
        Optional<Contact> sendco,
        Optional<String> head,
        Optional<String> chair,
        Optional<String> localAuthority,
        Optional<String> phase,
        Optional<String> nation,
        Optional<String> logo,
        Colours colours,
        Optional<String> font,
        Optional<String> paperCopy,
        List<String> languages,
        Optional<String> language,
        Optional<Integer> yearStarted,
        SortedMap<String, String> roles,
        List<HalfTerm> terms,
        List<Mention> start,
        SortedMap<String, String> rules,
        Optional<Boolean> offline,
        boolean forms,
        SortedMap<String, Place> places) {

    /** The nation of a school that names none. */
    public static final String ENGLAND = "England";

    /** Somebody whom a reader may ask. */
    public record Contact(Optional<String> name, Optional<String> phone, Optional<String> email) {}

    /**
     * Those of the school.
     *
     * @param main behind white text
     * @param accent of text and lines
     */
    public record Colours(Optional<Colour> main, Optional<Colour> accent) {}

    /** The number to give where there is room for one. */
    public Optional<String> phone() {
        return phones.stream().findFirst();
    }

    /** The address to give where there is room for one. */
    public Optional<String> email() {
        return emails.stream().findFirst();
    }

    /** Who holds a role, by the name of the role's file without its extension, such as {@code headteacher}. */
    public Optional<String> holder(String role) {
        return switch (role) {
            case "headteacher" -> head.or(() -> Optional.ofNullable(roles.get(role)));
            case "sendco" -> sendco.flatMap(Contact::name).or(() -> Optional.ofNullable(roles.get(role)));
            case "chair-of-governors" -> chair.or(() -> Optional.ofNullable(roles.get(role)));
            default -> Optional.ofNullable(roles.get(role));
        };
    }

    /** Whether it is a school, and one of England, where nothing else is said. */
    public boolean inEngland() {
        return phase.isPresent() && nation.filter(name -> !name.equals(ENGLAND)).isEmpty();
    }

    /** A folder of Markdown that belongs to no school. */
    public static School none() {
        return new School(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Colours(Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                Optional.empty(),
                false,
                new TreeMap<>());
    }
}
