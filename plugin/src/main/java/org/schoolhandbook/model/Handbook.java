package org.schoolhandbook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.model.review.Approvals;
import org.schoolhandbook.model.review.Standing;
import org.schoolhandbook.model.standard.Standards;

/**
 * The whole site, resolved.
 *
 * @param today the day for which the site is built
 * @param pages by name; drafts too, but no translations
 * @param translations the pages that are translations of others, by name; drafts too
 * @param folders by path; the root is always there
 * @param files everything that is copied as it is
 * @param templates the site's own templates and the theme's
 * @param languages those in which there may be pages, each with the theme's words, where the site's own stand in for
 *     them
 * @param glossary the words that it explains
 * @param topics by title
 * @param redirects from former addresses, by these
 * @param data tables and lists for templates, by the names of their files: strings, numbers, lists and maps
 * @param approvals the records of {@code approvals.lock}
 * @param images the pictures of pixels among its files, by their paths; empty for a site made for JBake
 * @param look how its pages become those of this school
 * @param standards what its pages are measured against
 */
public record Handbook(
        Conventions conventions,
        LocalDate today,
        School school,
        SortedMap<PageId, Page> pages,
        SortedMap<PageId, Page> translations,
        SortedMap<String, Folder> folders,
        List<SourceFile> files,
        List<SourceFile> templates,
        Languages languages,
        Glossary glossary,
        List<Topic> topics,
        List<Redirect> redirects,
        SortedMap<String, Map<String, Object>> data,
        Approvals approvals,
        SortedMap<String, Image> images,
        Look look,
        Standards standards) {

    /** The same handbook with what lies beside its pages. */
    public Handbook with(
            SortedMap<String, Map<String, Object>> tables,
            Approvals records,
            SortedMap<String, Image> pictures,
            Look appearance,
            Standards measures) {
        return new Handbook(
                conventions,
                today,
                school,
                pages,
                translations,
                folders,
                files,
                templates,
                languages,
                glossary,
                topics,
                redirects,
                tables,
                records,
                pictures,
                appearance,
                measures);
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

    /** The theme's words in the language of the handbook. */
    public SortedMap<String, String> words() {
        return languages.main().words();
    }

    /** The translations that readers may see. */
    public List<Page> translated() {
        return translations.values().stream().filter(Page::published).toList();
    }

    /** The pages that readers may see, without translations. */
    public List<Page> published() {
        return pages.values().stream().filter(Page::published).toList();
    }
}
