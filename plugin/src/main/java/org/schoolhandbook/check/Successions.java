package org.schoolhandbook.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.front.PageOrWords;
import org.schoolhandbook.problem.Problem;

/** A policy that took the place of another, and that other one, say the same. */
final class Successions implements Rule {

    @Override
    public List<Problem> problems(Handbook handbook) {
        var policies = new TreeMap<PageId, PublishedPolicy>();
        PublishedPolicy.of(handbook)
                .forEach(policy -> policies.put(policy.page().id(), policy));
        return policies.values().stream()
                .filter(policy -> !policy.info().withdrawn())
                .flatMap(policy ->
                        former(policy, policies).stream().flatMap(former -> problem(policy, former, policies)))
                .toList();
    }

    /** The policy that another took the place of. */
    static Optional<PageId> superseded(PublishedPolicy policy) {
        return policy.info().supersedes().flatMap(PageOrWords::page);
    }

    private static Optional<PublishedPolicy> former(
            PublishedPolicy policy, SortedMap<PageId, PublishedPolicy> policies) {
        return superseded(policy).map(policies::get).filter(former -> !isSupersededBy(policy, former));
    }

    /** Two that take each other's place are told that they go round in a circle. */
    private static boolean isSupersededBy(PublishedPolicy policy, PublishedPolicy former) {
        return superseded(former).filter(policy.page().id()::equals).isPresent();
    }

    private static Stream<Problem> problem(
            PublishedPolicy policy, PublishedPolicy former, SortedMap<PageId, PublishedPolicy> policies) {
        String name = former.page().id().name();
        String own = policy.page().id().name();
        if (!former.info().withdrawn()) {
            return Stream.of(Problem.warning(
                    "superseded-but-not-withdrawn",
                    policy.page().placeOf("supersedes"),
                    "This policy took the place of \"" + name + "\", which readers still see as if it held.",
                    "Write \"status: withdrawn\" and \"replacedBy: " + own + "\" in that policy."));
        }
        return former.info().replacedBy().stream()
                .filter(other -> !other.equals(policy.page().id()))
                .filter(other -> !tookPlace(policies.get(other), former))
                .map(other -> Problem.warning(
                        "successors-differ",
                        policy.page().placeOf("supersedes"),
                        "This policy took the place of \"" + name + "\", where readers are led to \"" + other.name()
                                + "\" instead.",
                        "Write \"replacedBy: " + own + "\" in that policy, or take \"supersedes\" out of this one."));
    }

    /** Of a policy that became two, each takes the place. */
    private static boolean tookPlace(PublishedPolicy other, PublishedPolicy former) {
        return other != null
                && superseded(other).filter(former.page().id()::equals).isPresent();
    }
}
