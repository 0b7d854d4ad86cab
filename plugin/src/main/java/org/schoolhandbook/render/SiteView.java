package org.schoolhandbook.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Logo;
import org.schoolhandbook.model.School;

/**
 * What templates see of the site, the same on every page of a language. Addresses are from the site's root; a template puts
 * {@code page.root} in front.
 *
 * @param name the school's, or the first page's title
 * @param logo the school's, with its address and size
 * @param sections the folders at the top, for the main navigation
 * @param pages every published page by title, for the A to Z, the site map and the page of a broken link
 * @param index those pages, the words of the glossary, names no longer used, which lead to the present ones, and topics
 * @param words those of the glossary by name
 * @param start the pages that a reader must find from anywhere
 * @param topics by title; the summary of each is how many pages it has
 * @param audiences the pages for each kind of reader
 * @param rightNow the page for staff in the moment, if there is one
 * @param tree all folders and pages
 * @param today the day for which the site is built
 * @param languages by code: {@code site.languages[entry.language]}
 * @param home the first page
 * @param folder of this language: {@code pl/}; empty for the handbook's own
 * @param versions each page that is in several languages, by address
 * @param translated the translations, by address
 * @param register the policies, and how each stands: {@code site.register.standings[page.url]}
 * @param web the site as a thing of the web
 * @param search none where the site has no index
 * @param forms where the forms of a page are, by its address; without their endings: {@code .html}, {@code .pdf} and
 *     {@code .docx}
 */
public record SiteView(
        String name,
        School school,
        Optional<Logo> logo,
        List<Entry> sections,
        List<Entry> pages,
        List<Entry> index,
        List<Word> words,
        List<Entry> start,
        List<Entry> topics,
        List<Entry> audiences,
        Optional<Entry> rightNow,
        Branch tree,
        LocalDate today,
        SortedMap<String, Language> languages,
        Entry home,
        String folder,
        SortedMap<String, List<Version>> versions,
        SortedMap<String, Translated> translated,
        Register register,
        Web web,
        Optional<Search> search,
        SortedMap<String, String> forms) {}
