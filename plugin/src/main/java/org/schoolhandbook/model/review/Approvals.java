package org.schoolhandbook.model.review;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.PageId;

/**
 * What {@code approvals.lock} holds.
 *
 * @param kept whether there is such a file
 * @param records one for each page, by page
 */
public record Approvals(boolean kept, SortedMap<PageId, Approval> records) {

    /** The name of the file. */
    public static final String FILE = "approvals.lock";

    private static final String TITLE =
            "# Who approved which page, when, and with which words. Written by handbook:approve; do not edit.";

    /** Of a site without such a file. */
    public static Approvals none() {
        return new Approvals(false, new TreeMap<>());
    }

    /** The record of a page. */
    public Optional<Approval> of(PageId page) {
        return Optional.ofNullable(records.get(page));
    }

    /** The same with this record instead of that page's last one. */
    public Approvals with(Approval approval) {
        var all = new TreeMap<>(records);
        all.put(approval.page(), approval);
        return new Approvals(true, all);
    }

    /** The text of the file: one line for each page, sorted, so that two people's changes merge. */
    public String text() {
        List<String> lines = records.values().stream().map(Approval::line).toList();
        return Stream.concat(Stream.of(TITLE), lines.stream()).collect(Collectors.joining("\n", "", "\n"));
    }
}
