package org.schoolhandbook.check;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Mention;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** No page comes before itself, is a part of itself, took its own place or explains itself, over others or not. */
final class RelationCircles implements Rule {

    /**
     * How to speak of a field's circle.
     *
     * @param thing what such a page is
     * @param begins stands before the second page
     * @param joins stands between that and the next ones
     */
    private record Wording(String field, String code, String thing, String begins, String joins, String hint) {}

    private static final List<Wording> ALL = List.of(
            new Wording(
                    "requires",
                    "requires-circle",
                    "this page",
                    "Before this page comes ",
                    ", before that ",
                    "Take the field \"requires\" out of the page that people read first."),
            new Wording(
                    "partOf",
                    "part-of-circle",
                    "this page",
                    "This page is a part of ",
                    ", and that of ",
                    "Take the field \"partOf\" out of the page that holds the others."),
            new Wording(
                    "supersedes",
                    "supersedes-circle",
                    "this policy",
                    "This policy takes the place of ",
                    ", and that of ",
                    "Keep the field \"supersedes\" only in the policy that holds today."),
            new Wording(
                    "explains",
                    "explains-circle",
                    "this page",
                    "This page explains ",
                    ", and that explains ",
                    "Take the field \"explains\" out of the page that the others explain."));

    @Override
    public List<Problem> problems(Handbook handbook) {
        return ALL.stream().flatMap(wording -> problems(handbook, wording)).toList();
    }

    private static Stream<Problem> problems(Handbook handbook, Wording wording) {
        var next = new TreeMap<PageId, List<PageId>>();
        handbook.pages().values().forEach(page -> {
            List<PageId> named = named(page, wording.field())
                    .map(mention -> new PageId(mention.path()))
                    .toList();
            if (!named.isEmpty()) {
                next.put(page.id(), named);
            }
        });
        return Circles.in(next).stream().map(circle -> problem(handbook.pages(), circle, wording));
    }

    private static Stream<Mention> named(Page page, String field) {
        return page.fields().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PAGE)
                .filter(mention -> mention.field().equals(field));
    }

    private static Problem problem(SortedMap<PageId, Page> pages, List<PageId> circle, Wording wording) {
        Page page = pages.get(circle.get(0));
        PageId second = circle.get(1 % circle.size());
        Place at = named(page, wording.field())
                .filter(mention -> mention.path().equals(second.path()))
                .map(Mention::at)
                .findFirst()
                .orElse(Place.of(page.source().shown()));
        String way = Stream.concat(
                        circle.stream().skip(1).map(PageId::name),
                        Stream.of(wording.thing() + (circle.size() == 1 ? " itself" : " again")))
                .collect(Collectors.joining(wording.joins()));
        return Problem.error(wording.code(), at, wording.begins() + way + ".", wording.hint());
    }
}
