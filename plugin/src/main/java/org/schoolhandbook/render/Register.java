package org.schoolhandbook.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.model.review.Change;
import org.schoolhandbook.model.review.Standing;
import org.schoolhandbook.model.review.State;

/**
 * All policies that readers may see, and how they stand on the day of the build.
 *
 * @param rows by category and title; those that no longer hold come last
 * @param standings by the address of the page
 */
public record Register(List<Row> rows, SortedMap<String, Standing> standings) {

    private static final List<String> CATEGORIES =
            List.of("behaviour", "safeguarding", "send", "curriculum", "organisation", "", State.WITHDRAWN.word());

    /**
     * A policy.
     *
     * @param group its category; {@code withdrawn} for one that no longer holds; empty for one without a category
     * @param owner the role that looks after it, as readers know it
     */
    public record Row(
            String title, String url, String group, PolicyInfo policy, Optional<String> owner, Standing standing) {}

    /**
     * Policies of one category.
     *
     * @param name as {@link Row#group()}
     */
    public record Group(String name, List<Row> rows) {}

    /** A version of a policy, and what it brought. */
    public record Release(Row row, Change change) {}

    /** How many policies stand like this. */
    public record Count(String state, int number) {}

    static Register of(Handbook handbook) {
        var rows = new ArrayList<Row>();
        var standings = new TreeMap<String, Standing>();
        if (!handbook.conventions().jbake()) {
            SortedMap<PageId, Standing> all = handbook.standings();
            all.forEach((id, standing) -> {
                Row row = row(handbook, handbook.pages().get(id), standing);
                rows.add(row);
                standings.put(row.url(), standing);
            });
            // A translation stands as its original does.
            handbook.translated().stream()
                    .filter(page -> page.info() instanceof PolicyInfo)
                    .forEach(page -> standings.put(page.url(), all.get(page.original())));
        }
        rows.sort(Comparator.<Row>comparingInt(row -> CATEGORIES.indexOf(row.group()))
                .thenComparing(row -> Titles.folded(row.title()))
                .thenComparing(Row::url));
        return new Register(List.copyOf(rows), standings);
    }

    private static Row row(Handbook handbook, Page page, Standing standing) {
        var policy = (PolicyInfo) page.info();
        boolean withdrawn = standing.state() == State.WITHDRAWN;
        return new Row(
                page.title(),
                page.url(),
                withdrawn ? State.WITHDRAWN.word() : policy.category().orElse(""),
                policy,
                policy.owner().map(id -> title(handbook, id)),
                standing);
    }

    private static String title(Handbook handbook, PageId id) {
        Page page = handbook.pages().get(id);
        return page == null ? id.name() : page.title();
    }

    /** The rows in groups, those of one category together. */
    public List<Group> groups() {
        Map<String, List<Row>> byGroup = rows.stream().collect(Collectors.groupingBy(Row::group));
        return CATEGORIES.stream()
                .flatMap(name -> Stream.ofNullable(byGroup.get(name)).map(group -> new Group(name, group)))
                .toList();
    }

    /** Those that still hold and whose next review has a day. */
    public List<Row> planned() {
        return rows.stream()
                .filter(row -> row.standing().state() != State.WITHDRAWN
                        && row.standing().due().isPresent())
                .toList();
    }

    /** Every version of every policy, the newest first; those without a day come last. */
    public List<Release> releases() {
        return rows.stream()
                .flatMap(row -> row.policy().changes().stream().map(change -> new Release(row, change)))
                .sorted(Comparator.comparing(
                        (Release release) -> release.change().date().orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .toList();
    }

    /** How many policies there are in each state in which there are any. */
    public List<Count> counts() {
        return Arrays.stream(State.values())
                .map(state -> new Count(state.word(), (int) rows.stream()
                        .filter(row -> row.standing().state() == state)
                        .count()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    /** How many the law asks for. */
    public int statutory() {
        return (int) rows.stream().filter(row -> row.policy().statutory()).count();
    }
}
