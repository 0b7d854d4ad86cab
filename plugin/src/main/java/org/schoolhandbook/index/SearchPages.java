package org.schoolhandbook.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.Term;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.GlossaryInfo;
import org.schoolhandbook.model.front.PageOrWords;
import org.schoolhandbook.model.front.PolicyInfo;
import org.schoolhandbook.model.front.RoleInfo;
import org.schoolhandbook.model.front.TrainingInfo;

/** What can be found, made one page at a time: ten thousand pages are more than memory should hold. */
final class SearchPages {

    /** Front matter that is shown or used in another way than as words, or is not words at all. */
    private static final Set<String> NOT_WORDS = Set.of(
            "title",
            "summary",
            "type",
            "status",
            "date",
            "updated",
            "order",
            "aliases",
            "audience",
            "url",
            "checked",
            "translated");

    private static final Map<String, Integer> WEIGHTS = Map.of("policy", 27, "guide", 26);

    /** Lists lead to what is wanted, and what a word means is shown above the pages about it. */
    private static final int LIST = 22;

    private static final int TERM = 17;

    private final Handbook handbook;
    private final Language language;
    private final List<Page> pages;
    private final List<SearchPage> made;
    private final Map<PageId, List<Term>> terms = new HashMap<>();

    SearchPages(Handbook handbook, Language language) {
        this.handbook = handbook;
        this.language = language;
        this.pages = Stream.concat(handbook.published().stream(), handbook.translated().stream())
                .filter(page -> page.language().equals(language.code()))
                .toList();
        this.made = made();
        handbook.glossary()
                .terms()
                .forEach(term -> terms.computeIfAbsent(term.page(), id -> new ArrayList<>())
                        .add(term));
    }

    int count() {
        return pages.size() + made.size();
    }

    /** What one page of the handbook is to a reader who searches: itself and the words that it explains. */
    List<SearchPage> of(int number) {
        if (number >= pages.size()) {
            return List.of(made.get(number - pages.size()));
        }
        Page page = pages.get(number);
        var found = new ArrayList<SearchPage>();
        found.add(itself(page));
        for (Term term : terms.getOrDefault(page.id(), List.of())) {
            if (!term.anchor().isEmpty()) {
                found.add(word(page, term));
            }
        }
        return found;
    }

    /** Pages that render makes up, where no author wrote one of that address, and the theme has words for them. */
    private List<SearchPage> made() {
        Set<String> authored = pages.stream().map(Page::url).collect(Collectors.toSet());
        boolean policies = pages.stream().anyMatch(page -> page.info() instanceof PolicyInfo);
        Stream<String> names = language.equals(handbook.languages().main())
                ? Stream.of("register", "a-to-z", "site-map", "accessibility")
                : Stream.of("a-to-z");
        return names.filter(name -> policies || !name.equals("register"))
                .filter(name -> !authored.contains(url(name)))
                .filter(name -> language.words().containsKey(name + ".title"))
                .map(this::made)
                .toList();
    }

    private String url(String name) {
        return handbook.languages().folder(language) + name + ".html";
    }

    private SearchPage made(String name) {
        var words = language.words();
        String summary = words.getOrDefault(name + ".summary", "");
        return new SearchPage(
                url(name),
                words.get(name + ".title"),
                "page",
                SearchPage.USUAL,
                List.of(),
                Optional.empty(),
                List.of(new SearchSection("", "", List.of(), plain(summary), "", "")));
    }

    private SearchPage itself(Page page) {
        return page.isTombstone() ? tombstone(page) : whole(page);
    }

    private static SearchPage tombstone(Page page) {
        var title = new SearchSection("", "", List.of(), "", "", "");
        return new SearchPage(
                page.url(),
                plain(page.title()),
                page.info().type(),
                weight(page),
                page.info().common().audience(),
                Optional.empty(),
                List.of(title));
    }

    private SearchPage whole(Page page) {
        Common common = page.info().common();
        var names = new ArrayList<>(common.aliases());
        for (Term term : terms.getOrDefault(page.id(), List.of())) {
            if (term.anchor().isEmpty()) {
                names.addAll(names(term));
            }
        }
        var sections = new ArrayList<SearchSection>();
        if (page.info() instanceof TrainingInfo training) {
            training.formerName().ifPresent(names::add);
        }
        boolean words =
                !(page.info() instanceof GlossaryInfo) || page.translation().isPresent();
        List<Section> headings = page.sections();
        Body<Link> body = page.body().held();
        boolean opening = headings.isEmpty() || headings.get(0).level() == 0;
        String first = opening && words ? (headings.isEmpty() ? body.words() : body.words(headings, 0)) : "";
        sections.add(new SearchSection(
                "", "", names, plain(common.summary().orElse("")), plain(holder(page) + first), plain(fields(page))));
        for (int i = opening ? 1 : 0; i < headings.size(); i++) {
            Section section = headings.get(i);
            String text = words ? body.words(headings, i) : "";
            sections.add(new SearchSection(
                    Addresses.encode(section.anchor()), plain(section.heading()), List.of(), "", plain(text), ""));
        }
        return new SearchPage(
                page.url(),
                plain(page.title()),
                page.info().type(),
                weight(page),
                common.audience(),
                person(page),
                sections);
    }

    private static int weight(Page page) {
        return page.isIndex() ? LIST : WEIGHTS.getOrDefault(page.info().type(), SearchPage.USUAL);
    }

    private static SearchPage word(Page page, Term term) {
        return new SearchPage(
                page.url() + '#' + Addresses.encode(term.anchor()),
                plain(term.name()),
                "term",
                TERM,
                term.audience(),
                Optional.empty(),
                List.of(new SearchSection(
                        "", "", names(term), plain(term.expansion().orElse("")), plain(term.definition()), "")));
    }

    private static List<String> names(Term term) {
        var names = new ArrayList<String>();
        names.add(term.name());
        term.expansion().ifPresent(names::add);
        names.addAll(term.variants());
        names.addAll(term.formerNames());
        return names;
    }

    /** What the front matter says in words; of a translation, what it does not have from its original. */
    private String fields(Page page) {
        var out = new StringBuilder();
        Map<String, Object> inherited = page.translation().isPresent()
                ? handbook.pages().get(page.original()).info().common().written()
                : Map.of();
        page.info().common().written().forEach((name, value) -> {
            String top = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
            if (!NOT_WORDS.contains(top) && !value.equals(inherited.get(name))) {
                collect(value, out);
            }
        });
        return out.append(standing(page)).toString();
    }

    /** What every policy's page says beside its text: readers ask when it is reviewed and who approved it. */
    private String standing(Page page) {
        return page.info() instanceof PolicyInfo
                ? Stream.of("policy.approved-by", "policy.next-review")
                        .map(name -> language.words().getOrDefault(name, ""))
                        .collect(Collectors.joining(". "))
                : "";
    }

    private String holder(Page page) {
        return name(page).map(name -> name + ". ").orElse("");
    }

    private Optional<String> name(Page page) {
        return page.info() instanceof RoleInfo
                ? handbook.school().holder(page.original().shortName())
                : Optional.empty();
    }

    /** Who holds a role and how to reach them; of a role in a family there is nothing to say. */
    private Optional<SearchPage.Person> person(Page page) {
        return page.info() instanceof RoleInfo role && role.contact().isPresent()
                ? Optional.of(new SearchPage.Person(plain(name(page).orElse("")), contact(role)))
                : Optional.empty();
    }

    private String contact(RoleInfo role) {
        return role.contact()
                .flatMap(PageOrWords::page)
                .map(handbook.pages()::get)
                .filter(Page::published)
                .map(Page::url)
                .orElse("");
    }

    private static void collect(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> collect(one, out));
        } else if (value instanceof Collection<?> list) {
            list.forEach(one -> collect(one, out));
        } else if (!isAddress(value.toString())) {
            out.append(value).append(". ");
        }
    }

    private static boolean isAddress(String value) {
        return value.indexOf('/') >= 0 && value.indexOf(' ') < 0;
    }

    /** In one line, with one space at a time. */
    private static String plain(String text) {
        char[] characters = text.toCharArray();
        int length = 0;
        boolean gap = false;
        for (char c : characters) {
            boolean space = c == ' ' || c >= '\t' && c <= '\r';
            if (!space || !gap) {
                characters[length++] = space ? ' ' : c;
            }
            gap = space;
        }
        return new String(characters, 0, length).strip();
    }
}
