package org.schoolhandbook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

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
 * @param data tables and lists for templates, by the names of their files: strings, numbers, lists and maps
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
        SortedMap<String, Map<String, Object>> data) {

    /** The same handbook with other data. */
    public Handbook with(SortedMap<String, Map<String, Object>> others) {
        return new Handbook(
                conventions, today, school, pages, folders, files, templates, words, glossary, topics, others);
    }

    /** The pages that readers may see. */
    public List<Page> published() {
        return pages.values().stream().filter(Page::published).toList();
    }
}
