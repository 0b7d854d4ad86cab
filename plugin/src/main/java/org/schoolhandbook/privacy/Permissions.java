package org.schoolhandbook.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;

/** The permissions of one file, each for one find. One use each. */
final class Permissions {

    /** In a plan nobody can answer for these. */
    private static final Set<String> NAMES = Set.of("privacy-name-listed", "privacy-name", "privacy-relative");

    private static final int NEAR = 500;

    private final SourceText text;
    private final Setting setting;
    private final List<Permission> all;
    private final Set<Permission> used = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private Permissions(SourceText text, Setting setting) {
        this.text = text;
        this.setting = setting;
        this.all = Permission.in(text.text());
    }

    static Permissions in(SourceText text, Passage passage) {
        return new Permissions(text, passage.setting());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether this stands inside a permission. */
    boolean contain(Spans.Span span) {
        return all.stream()
                .anyMatch(each -> each.at().start() <= span.start()
                        && span.end() <= each.at().end());
    }

    /** The problem that a find is: a note if somebody answers for it. */
    Problem judge(Leak leak, Spans.Span span) {
        Place place = text.place(span.start(), span.end());
        String hash = Permission.hash(leak.code(), text.text().substring(span.start(), span.end()), around(span));
        Optional<Permission> permission = all.stream()
                .filter(each -> each.hash().equals(hash) && each.code().equals(leak.code()) && !used.contains(each))
                .findFirst();
        permission.ifPresent(used::add);
        if (setting.plan() && NAMES.contains(leak.code())) {
            permission.ifPresent(this::refuse);
            return problem(leak, place, leak.hint());
        }
        LocalDate today = setting.today();
        if (permission
                .flatMap(Permission::until)
                .filter(day -> !day.isBefore(today))
                .isPresent()) {
            return allowed(leak, place, permission.get());
        }
        permission.ifPresent(this::expired);
        return problem(
                leak,
                place,
                leak.hint() + " If it may be public: <!-- " + Permission.MARK + ": " + leak.code() + " " + hash
                        + " until DATE by ROLE because REASON -->");
    }

    /** The line, and of a long one what is near. */
    private String around(Spans.Span span) {
        String all = text.text();
        int start = span.start();
        while (start > 0 && span.start() - start < NEAR && all.charAt(start - 1) != '\n') {
            start--;
        }
        int end = span.end();
        while (end < all.length() && end - span.end() < NEAR && all.charAt(end) != '\n') {
            end++;
        }
        return all.substring(start, end);
    }

    private static Problem problem(Leak leak, Place place, String hint) {
        return new Problem(leak.severity(), leak.code(), place, leak.message(), Optional.of(hint));
    }

    private static Problem allowed(Leak leak, Place place, Permission permission) {
        return Problem.note(
                "privacy-allowed",
                place,
                leak.message() + " It may stay until " + permission.until().orElseThrow() + ".",
                permission.who() + " answers for it: " + permission.reason());
    }

    private void refuse(Permission permission) {
        problems.add(Problem.error(
                "privacy-permission-refused",
                place(permission),
                "In a plan nobody can allow a name.",
                "Take the name out, and this comment with it."));
    }

    private void expired(Permission permission) {
        problems.add(Problem.error(
                "privacy-permission-expired",
                place(permission),
                "This permission ended on "
                        + permission.until().map(LocalDate::toString).orElse("a day that does not exist") + ".",
                "Take out what it allowed, or decide again and write a later day."));
    }

    /** What is wrong with the permissions themselves. */
    List<Problem> problems() {
        for (Permission permission : all) {
            if (permission.hash().isEmpty()) {
                problems.add(Problem.error(
                        "privacy-permission-unclear",
                        place(permission),
                        "This permission cannot be understood.",
                        "Write it as: pii-ok: RULE HASH until 2027-07-31 by ROLE because REASON"));
            } else if (!used.contains(permission)) {
                problems.add(Problem.error(
                        "privacy-permission-unused",
                        place(permission),
                        "This permission fits nothing here: the text has changed, or the rule finds nothing.",
                        "Take the comment out. If the rule finds the new text, its hint shows a new one."));
            }
        }
        return problems;
    }

    private Place place(Permission permission) {
        return text.place(permission.at().start(), permission.at().end());
    }
}
