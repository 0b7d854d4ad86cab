package org.schoolhandbook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.model.review.Approvals;
import org.schoolhandbook.model.review.Standing;

/**
 * The whole site, resolved.
 *
 * @param today the day for which the site is built
 * @param pages by name; drafts too
 * @param folders by path; the root is always there
 * @param files everything that is copied as it is
 * @param templates the site's own templates and the theme's
 * @param words the theme's words by key, where the site's own stand in for them
 * @param glossary the words that it explains
 * @param topics by title
 * @param redirects from former addresses, by these
 * @param data tables and lists for templates, by the names of their files: strings, numbers, lists and maps
 * @param approvals the records of {@code approvals.lock}
 */
public record Handbook(
        Conventions conventions,
        LocalDate today,
        School school,
        SortedMap<PageId, Page> pages,
        SortedMap<String, Folder> folders,
        List<SourceFile> files,
        List<SourceFile> templates,
        SortedMap<String, String> words,
        Glossary glossary,
        List<Topic> topics,
        List<Redirect> redirects,
        SortedMap<String, Map<String, Object>> data,
        Approvals approvals) {

    /** The same handbook with other data. */
    public Handbook with(SortedMap<String, Map<String, Object>> others) {
        return new Handbook(
                conventions,
                today,
                school,
                pages,
                folders,
                files,
                templates,
                words,
                glossary,
                topics,
                redirects,
                others,
                approvals);
    }

    /** The same handbook with these records. */
    public Handbook with(Approvals others) {
        return new Handbook(
                conventions,
                today,
                school,
                pages,
                folders,
                files,
                templates,
                words,
                glossary,
                topics,
                redirects,
                data,
                others);
    }

    /** Each policy that readers may see, by page, and how it stands. */
    public SortedMap<PageId, Standing> standings() {
        var standings = new TreeMap<PageId, Standing>();
        for (Page page : published()) {
            if (page.info() instanceof PolicyInfo policy) {
                standings.put(page.id(), Standing.of(page.id(), policy, approvals, today));
            }
        }
        return standings;
    }

    /** The pages that readers may see. */
    public List<Page> published() {
        return pages.values().stream().filter(Page::published).toList();
    }
}
