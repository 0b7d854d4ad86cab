package org.schoolhandbook.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Passage;
import org.schoolhandbook.model.Text;
import org.schoolhandbook.model.TrainingDays;
import org.schoolhandbook.model.front.TrainingInfo;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Whoever gives the days, tutors or group of a course, on its page or beside a link to it, gives those of its fields. */
final class TrainingFigures implements Rule {

    @Override
    public List<Problem> problems(Handbook handbook) {
        Set<PageId> courses = handbook.pages().values().stream()
                .filter(page -> page.info() instanceof TrainingInfo)
                .map(Page::id)
                .collect(Collectors.toUnmodifiableSet());
        var problems = new ArrayList<Problem>();
        for (Page page : courses.isEmpty() ? List.<Page>of() : handbook.pages().values()) {
            if (page.info() instanceof TrainingInfo info) {
                problems.addAll(fields(page, info, figures(Set.of(page.id()), handbook)));
            }
            if (courses.contains(page.id())
                    || !named(page.body().links(), courses).isEmpty()) {
                problems.addAll(text(page, courses, handbook));
            }
        }
        return problems;
    }

    private static List<Problem> text(Page page, Set<PageId> courses, Handbook handbook) {
        var problems = new ArrayList<Problem>();
        for (Passage<Link> passage : page.body().held().passages()) {
            Set<PageId> meant = named(passage.links(), courses);
            if (courses.contains(page.id())) {
                meant.add(page.id());
            }
            if (!meant.isEmpty()) {
                problems.addAll(passage(passage, page, figures(meant, handbook)));
            }
        }
        return problems;
    }

    private static Set<PageId> named(List<Link> links, Set<PageId> courses) {
        var named = new LinkedHashSet<PageId>();
        for (Link link : links) {
            if (link instanceof Link.ToPage to && courses.contains(to.page())) {
                named.add(to.page());
            }
        }
        return named;
    }

    private static CourseFigures figures(Set<PageId> courses, Handbook handbook) {
        Map<PageId, Page> pages = handbook.pages();
        Set<Page> meant = courses.stream().map(pages::get).collect(Collectors.toUnmodifiableSet());
        return new CourseFigures(meant, new TrainingDays(pages), pages::get);
    }

    private static List<Problem> passage(Passage<Link> passage, Page page, CourseFigures figures) {
        String words = passage.texts().stream().map(Text::words).collect(Collectors.joining());
        return problems(words, figures, found -> place(passage.texts(), page, found));
    }

    private static Place place(List<Text> texts, Page page, Quantity.Found found) {
        int from = found.start();
        for (Text text : texts) {
            if (from < text.words().length()) {
                int length = Math.min(found.end() - found.start(), text.words().length() - from);
                return text.place(page.source().shown(), from, length);
            }
            from -= text.words().length();
        }
        return Place.of(page.source().shown());
    }

    private static List<Problem> fields(Page page, TrainingInfo info, CourseFigures figures) {
        var problems = new ArrayList<Problem>();
        fields(info)
                .forEach((field, lines) -> lines.forEach(
                        words -> problems.addAll(problems(words, figures, found -> page.placeOf(field)))));
        return problems;
    }

    private static Map<String, Stream<String>> fields(TrainingInfo info) {
        return Map.of(
                "summary",
                info.common().summary().stream(),
                "certifies",
                info.certifies().stream(),
                "entry",
                info.entry().stream(),
                "covers",
                info.covers().stream(),
                "prerequisites",
                info.prerequisites().stream(),
                "conditions",
                info.conditions().stream(),
                "limits",
                info.limits().stream()
                        .flatMap(limit -> Stream.concat(Stream.of(limit.rule()), limit.exception().stream())),
                "ratio.scope",
                info.ratio().scope().stream());
    }

    /** Where in a text a number stands. */
    @FunctionalInterface
    private interface PlaceOf {

        Place place(Quantity.Found found);
    }

    private static List<Problem> problems(String words, CourseFigures figures, PlaceOf places) {
        var problems = new ArrayList<Problem>();
        for (Quantity quantity : Quantity.values()) {
            for (Quantity.Found found : quantity.in(words)) {
                Set<Integer> right = figures.of(quantity);
                if (!right.isEmpty() && !right.contains(found.number())) {
                    String quoted = words.substring(found.start(), found.end());
                    problems.add(problem(quantity, quoted, right, figures.names(), places.place(found)));
                }
            }
        }
        return problems;
    }

    private static Problem problem(Quantity quantity, String quoted, Set<Integer> right, String names, Place at) {
        String numbers = right.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "))
                .replaceFirst(", (\\d+)$", " or $1");
        return Problem.warning(
                "training-figure",
                at,
                "\"" + quoted + "\" does not fit " + names + ", where it is " + numbers + ".",
                "Mend the number here or the field \"" + quantity.field()
                        + "\" of that page. Beside a link the number need not be repeated.");
    }
}
