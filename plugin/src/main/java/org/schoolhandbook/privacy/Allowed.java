package org.schoolhandbook.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.School.Contact;
import org.schoolhandbook.model.front.SignpostInfo;

/**
 * What the school itself tells everybody: its own details, those of its signposts, and who holds which role.
 *
 * @param phones digits, without the country code
 * @param postcodes in capitals, without spaces
 * @param emails in lower case
 * @param domains that belong to the school
 * @param people each role holder's names, as {@link Folding#letters} has them
 * @param addresses lines, in lower case
 * @param acronyms that the glossary explains, in capitals
 * @param terms words of the glossary that have a capital letter, and places, as {@link Folding#letters} has them
 */
record Allowed(
        Set<String> phones,
        Set<String> postcodes,
        Set<String> emails,
        Set<String> domains,
        Set<List<String>> people,
        Set<String> addresses,
        Set<String> acronyms,
        Set<String> terms) {

    static Allowed none() {
        return new Allowed(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    }

    static Allowed of(Handbook handbook) {
        School school = handbook.school();
        List<Contact> contacts = Stream.of(school.enquiries(), school.sendco())
                .flatMap(contact -> contact.stream())
                .toList();
        var phones = new HashSet<String>();
        school.phones().forEach(phone -> phones.add(digits(phone)));
        contacts.forEach(contact -> contact.phone().ifPresent(phone -> phones.add(digits(phone))));
        for (Page page : handbook.pages().values()) {
            if (page.info() instanceof SignpostInfo signpost) {
                signpost.phone().ifPresent(phone -> phones.add(digits(phone)));
            }
        }
        var emails = new HashSet<String>();
        school.emails().forEach(email -> emails.add(email.toLowerCase(Locale.ROOT)));
        contacts.forEach(contact -> contact.email().ifPresent(email -> emails.add(email.toLowerCase(Locale.ROOT))));
        var domains = new HashSet<String>();
        emails.forEach(email -> domains.add(email.substring(email.indexOf('@') + 1)));
        var people = new HashSet<List<String>>();
        Stream.concat(
                        Stream.concat(school.head().stream(), school.chair().stream()),
                        Stream.concat(
                                school.roles().values().stream(),
                                contacts.stream().flatMap(contact -> contact.name().stream())))
                .forEach(name -> people.add(Stream.of(name.trim().split("[\\s-]+"))
                        .map(Folding::letters)
                        .filter(word -> !word.isEmpty())
                        .toList()));
        var addresses = new HashSet<String>();
        school.address().forEach(line -> addresses.add(line.toLowerCase(Locale.ROOT)));
        var postcodes = new HashSet<String>();
        school.postcode().ifPresent(code -> postcodes.add(plain(code)));
        return new Allowed(phones, postcodes, emails, domains, people, addresses, acronyms(handbook), terms(handbook));
    }

    private static Set<String> acronyms(Handbook handbook) {
        var acronyms = new HashSet<String>();
        handbook.glossary()
                .terms()
                .forEach(term -> Stream.concat(Stream.of(term.name()), term.variants().stream())
                        .forEach(name -> acronyms.add(name.replace(".", "").toUpperCase(Locale.ROOT))));
        return acronyms;
    }

    private static Set<String> terms(Handbook handbook) {
        var terms = new HashSet<String>();
        School school = handbook.school();
        var places = Stream.of(school.name(), school.localAuthority()).flatMap(place -> place.stream());
        Stream.concat(Stream.concat(places, school.address().stream()), words(handbook))
                .flatMap(text -> Stream.of(text.split("[^\\p{L}]+")))
                .map(Folding::letters)
                .forEach(terms::add);
        return terms;
    }

    private static Stream<String> words(Handbook handbook) {
        return handbook.glossary().terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.name()), term.variants().stream()));
    }

    /** Whether a word is part of the name of somebody who holds a role. */
    boolean isHolder(String folded) {
        return people.stream().anyMatch(name -> name.contains(folded));
    }

    /** Whether a phone number is the school's or a signpost's. */
    boolean isPhone(String number) {
        return phones.contains(digits(number));
    }

    static String digits(String phone) {
        String digits = phone.replaceAll("\\D", "");
        String national = digits.startsWith("0044") ? digits.substring(4) : digits;
        return national.startsWith("44") && national.length() > 10
                ? national.substring(2)
                : national.startsWith("0") ? national.substring(1) : national;
    }

    static String plain(String code) {
        return code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
