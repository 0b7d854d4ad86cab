package org.schoolhandbook.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.FrontMatter;

/**
 * What a template sees of one page.
 *
 * @param type chooses the template
 * @param url from the site's root, percent-encoded
 * @param path of its file, from the site's root
 * @param root leads from this page to the site's root: empty, or {@code ../} and so on
 * @param info its front matter: the record of its type in {@code model.front}, so that templates write
 *     {@code page.info.approvedOn}; pages that the theme makes up have only a title
 * @param text what its author wrote, as HTML
 * @param contents its headings of the second and third level
 * @param trail the way from the first page to this one, without this one
 * @param entries what lies in its folder, if it is the first page of one
 * @param words those of the glossary that it uses
 * @param named the entry of a page that a field names: {@code page.linked(page.info.owner)}
 * @param totalDays of a course, with those that come before it
 * @param ways to other pages, looked for when they are wanted
 * @param language in which it is written, and of the theme's words around it
 * @param source what it was made from, if an author wrote it
 */
public record PageView(
        String type,
        String url,
        String path,
        String root,
        FrontMatter info,
        Slices text,
        List<Section> contents,
        List<Entry> trail,
        List<Entry> entries,
        List<Word> words,
        Function<PageId, Optional<Entry>> named,
        Optional<Integer> totalDays,
        Supplier<Further> ways,
        Language language,
        Optional<Page> source) {

    /** The same page with these ways to others. */
    PageView with(Further others) {
        return new PageView(
                type,
                url,
                path,
                root,
                info,
                text,
                contents,
                trail,
                entries,
                words,
                named,
                totalDays,
                () -> others,
                language,
                source);
    }

    /** The same page in another language, at the end of this way. */
    PageView in(Language other, List<Entry> way) {
        return new PageView(
                type, url, path, root, info, text, contents, way, entries, words, named, totalDays, ways, other,
                source);
    }

    /** The same page with what an author wrote on another. */
    PageView saying(Page other, FrontMatter front, Slices words, List<Word> used) {
        return new PageView(
                type,
                url,
                path,
                root,
                front,
                words,
                contents,
                trail,
                entries,
                used,
                named,
                totalDays,
                ways,
                language,
                Optional.of(other));
    }

    /** The card of pages of which there is no kind with a name. */
    static final String ANY_CARD = "page";

    /** The kind of card for pages of this type. */
    static String card(String type) {
        return FrontMatter.TYPES.contains(type) ? type : ANY_CARD;
    }

    static String cardPath(String kind) {
        return "theme/card-" + kind + ".png";
    }

    /** The picture for links to this page, from the site's root; it is there if the site's own address is known. */
    public String card() {
        return cardPath(source.isPresent() ? card(type) : ANY_CARD);
    }

    /** As shown. */
    public String title() {
        return common().title();
    }

    /** The front matter that every page has. */
    public Common common() {
        return info.common();
    }

    /** All of its HTML; templates print it with {@code <@page.body/>}. */
    public Html body() {
        return text.of(0, Integer.MAX_VALUE);
    }

    /** Its HTML before the first heading of the second level. */
    public Html intro() {
        return Parts.intro(sections(), text);
    }

    /** The rest, cut at these headings. */
    public List<Part> parts() {
        return Parts.of(sections(), text);
    }

    private List<Section> sections() {
        return source.map(Page::sections).orElse(List.of());
    }

    /** A picture that leads a phone to an address, with a title for those who hear it; too long an address has none. */
    public Optional<Html> qr(String address, String title) {
        return QrCode.of(address, title);
    }

    /** The picture of what its front matter says, if its type has one; {@code words} are the theme's. */
    public Optional<Html> picture(Map<String, String> words) {
        return new Pictures(this, words).picture();
    }

    /** The picture of the levels of behaviour, if its front matter has them. */
    public Optional<Html> band(Map<String, String> words) {
        return new Pictures(this, words).band();
    }

    /** The page that a field names, if readers can see it. */
    public Optional<Entry> linked(PageId id) {
        return named.apply(id);
    }

    /** The ways from here to other pages, besides the links of the text. */
    public Further further() {
        return ways.get();
    }

    /** The name by which {@code school.yml} gives the role of this page to somebody. */
    public String shortName() {
        return source.map(page -> page.original().shortName()).orElse("");
    }

    /** The id of the title, if it was a heading of the author's text, so that links to it work. */
    public Optional<String> anchor() {
        return source.map(page -> page.sections().get(0).anchor()).filter(anchor -> !anchor.isEmpty());
    }

    /** Whether the words of a field are those of the page that this one translates. */
    public boolean inherits(String field) {
        return source.filter(page -> page.translation().isPresent())
                .map(page -> page.fields().places().get(field))
                .filter(place -> !place.file().equals(source.get().source().shown()))
                .isPresent();
    }

    /** Whether this is the first page of the site, or of its part in another language. */
    public boolean home() {
        return trail.isEmpty() && path.substring(path.lastIndexOf('/') + 1).startsWith("index.");
    }
}
