package org.schoolhandbook.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Mention;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Passage;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** A policy that was withdrawn leads to one that holds, and nobody leads to it but that one. */
final class Withdrawals implements Rule {

    @Override
    public List<Problem> problems(Handbook handbook) {
        var problems = new ArrayList<Problem>();
        var withdrawn = new HashSet<PageId>();
        List<PublishedPolicy> policies = PublishedPolicy.of(handbook);
        Set<PageId> superseded = policies.stream()
                .flatMap(policy -> Successions.superseded(policy).stream())
                .collect(Collectors.toUnmodifiableSet());
        for (PublishedPolicy policy : policies) {
            if (policy.info().withdrawn()) {
                withdrawn.add(policy.page().id());
                successor(policy, superseded, handbook).ifPresent(problems::add);
            } else if (policy.info().replacedBy().isPresent()) {
                problems.add(Problem.error(
                        "replaced-but-not-withdrawn",
                        policy.page().placeOf("replacedBy"),
                        "This policy names one that replaced it, but was not withdrawn.",
                        "Write \"status: withdrawn\", or take \"replacedBy\" out."));
            }
        }
        if (!withdrawn.isEmpty()) {
            handbook.published().stream()
                    .filter(page -> !withdrawn.contains(page.id()))
                    .forEach(page -> links(page, withdrawn, problems));
        }
        return problems;
    }

    private static Optional<Problem> successor(PublishedPolicy policy, Set<PageId> superseded, Handbook handbook) {
        Place at = policy.page().placeOf("replacedBy");
        if (policy.info().replacedBy().isEmpty()) {
            return superseded.contains(policy.page().id())
                    ? Optional.empty()
                    : Optional.of(Problem.note(
                            "withdrawn-without-successor",
                            at,
                            "This policy was withdrawn, and readers are not told what holds instead.",
                            "If there is another one, name it: replacedBy: policies/behaviour."));
        }
        PageId id = policy.info().replacedBy().get();
        boolean itself = id.equals(policy.page().id());
        Page to = handbook.pages().get(id);
        boolean gone = to != null && to.info() instanceof PolicyInfo other && other.withdrawn();
        return itself || gone
                ? Optional.of(Problem.error(
                        "replaced-by-withdrawn",
                        at,
                        itself
                                ? "This policy is said to replace itself."
                                : "\"" + to.title() + "\", which replaced this policy, was withdrawn too.",
                        "Name the policy that holds now."))
                : Optional.empty();
    }

    private static void links(Page page, Set<PageId> withdrawn, List<Problem> problems) {
        page.fields().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PAGE)
                .filter(mention -> !mention.field().equals("supersedes"))
                .filter(mention -> withdrawn.contains(new PageId(mention.path())))
                .map(mention -> problem(mention.at(), "The field \"" + mention.field() + "\" names", mention.path()))
                .forEach(problems::add);
        boolean any = page.body().links().stream().anyMatch(link -> leadsTo(link, withdrawn));
        if (!any) {
            return;
        }
        for (Passage<Link> passage : page.body().passages()) {
            passage.links().stream()
                    .filter(link -> leadsTo(link, withdrawn))
                    .map(link -> (Link.ToPage) link)
                    .map(link -> problem(
                            new Place(
                                    page.source().shown(),
                                    passage.texts().get(0).line(),
                                    0,
                                    0),
                            "A link here leads to",
                            link.page().path()))
                    .forEach(problems::add);
        }
    }

    private static Problem problem(Place at, String what, String page) {
        return Problem.warning(
                "link-to-withdrawn",
                at,
                what + " \"" + new PageId(page).name() + "\", which was withdrawn.",
                "Name what holds instead, or take it out.");
    }

    private static boolean leadsTo(Link link, Set<PageId> withdrawn) {
        return link instanceof Link.ToPage to && withdrawn.contains(to.page());
    }
}
