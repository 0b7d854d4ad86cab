package org.schoolhandbook.check.writing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Text;
import org.schoolhandbook.model.standard.Guidance;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/**
 * Nobody cites law or guidance that something else took the place of. A text that also names what replaced it, or the
 * year of that, tells of the change and is right.
 */
final class SupersededGuidance implements PageRule {

    private static final String CODE = "guidance-superseded";

    /** In words: a title, and its year in brackets after the name of who wrote it. */
    private static final int NEAR = 8;

    /** In words: a long paragraph. */
    private static final int SAME_THOUGHT = 100;

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final List<Guidance> replaced;

    SupersededGuidance(List<Guidance> guidance, LocalDate today) {
        replaced = guidance.stream().filter(each -> each.isReplaced(today)).toList();
    }

    /** The old titles; and the new ones, because an old one may be a part of them. */
    List<Phrase> phrases() {
        Stream<Phrase> old = replaced.stream().flatMap(each -> {
            Set<String> near = each.near().stream()
                    .flatMap(words -> Tokens.words(words).stream())
                    .collect(Collectors.toUnmodifiableSet());
            List<String> successor = Tokens.words(each.replacedBy());
            return each.titles().stream().map(title -> new Phrase(title, found -> look(found, each, near, successor)));
        });
        Stream<Phrase> fresh = replaced.stream()
                .map(Guidance::replacedBy)
                .distinct()
                .map(title -> new Phrase(title, found -> Optional.empty()));
        return Stream.concat(old, fresh).toList();
    }

    private static Optional<Problem> look(Found found, Guidance guidance, Set<String> near, List<String> successor) {
        boolean meant = near.isEmpty() || found.isNear(near, NEAR);
        boolean tells =
                found.isNear(Set.of(String.valueOf(guidance.from().getYear())), NEAR) || names(found, successor);
        return meant && !tells
                ? Optional.of(problem(found.place(), "\"" + found.words() + "\"", guidance))
                : Optional.empty();
    }

    private static boolean names(Found found, List<String> successor) {
        Tokens tokens = found.block().tokens();
        var words = new ArrayList<String>();
        int until = Math.min(tokens.count(), found.last() + SAME_THOUGHT);
        for (int word = Math.max(0, found.first() - SAME_THOUGHT); word < until; word++) {
            words.add(tokens.word(word));
        }
        return Collections.indexOfSubList(words, successor) >= 0;
    }

    @Override
    public List<Problem> inPage(PageText page) {
        var problems = new ArrayList<Problem>();
        List<Link> links = page.body().links();
        for (int number = 0; number < links.size(); number++) {
            if (links.get(number) instanceof Link.ToAddress to) {
                int link = number;
                address(to.address())
                        .map(guidance -> problem(place(page, link), "What this link leads to", guidance))
                        .ifPresent(problems::add);
            }
        }
        return problems;
    }

    private Optional<Guidance> address(String address) {
        String folded = address.toLowerCase(Locale.ROOT);
        return replaced.stream()
                .filter(guidance ->
                        guidance.addresses().stream().anyMatch(old -> folded.contains(old.toLowerCase(Locale.ROOT))))
                .findFirst();
    }

    private static Place place(PageText page, int link) {
        Body<Link> body = page.body();
        String file = page.page().source().shown();
        List<Text> texts = body.texts();
        int words = body.textAfter(link);
        return words < texts.size()
                ? texts.get(words).place(file, 0, texts.get(words).words().length())
                : Place.of(file);
    }

    private static Problem problem(Place at, String what, Guidance guidance) {
        return Problem.warning(
                CODE,
                at,
                what + " no longer holds. Since " + WRITTEN.format(guidance.from()) + " it is \""
                        + guidance.replacedBy() + "\".",
                "Read what changed, mend the text where it needs it, and name the new one. This was "
                        + guidance.checkedOn()
                                .map(day -> "checked on " + WRITTEN.format(day))
                                .orElse("not yet compared with its source")
                        + ": " + guidance.source());
    }
}
