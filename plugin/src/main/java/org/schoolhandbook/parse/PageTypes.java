package org.schoolhandbook.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.schoolhandbook.model.front.CustomInfo;
import org.schoolhandbook.model.front.PageInfo;
import org.schoolhandbook.model.schema.Schema;

/** The types that a handbook knows. */
final class PageTypes {

    private static final Pattern INTRODUCES = Pattern.compile("(?:[^/]*/)*(?i:index|readme)\\.\\w+");

    /** What lies well beside the type of a folder. */
    private static final Map<String, Set<String>> WELCOME = Map.of(
            "help", Set.of("page", "leaflet", "worksheet", "tool", "pathway"),
            "glossary", Set.of("term"),
            "terms", Set.of("glossary"),
            "approach", Set.of("page", "principle"),
            "plans", Set.of("leaflet", "worksheet", "tool"));

    static final PageType PAGE = new PageType(
            Schema.of("page", "", "Any page without a type of its own.", CommonFields.ALL),
            (common, fields, page) -> new PageInfo(common));

    static final List<PageType> ALL = Stream.of(
                    List.of(PAGE),
                    PolicyTypes.ALL,
                    ApproachTypes.ALL,
                    WordTypes.ALL,
                    HelpTypes.ALL,
                    SheetTypes.ALL,
                    PeopleTypes.ALL)
            .flatMap(List::stream)
            .toList();

    private PageTypes() {}

    /** A type that a JBake site made up. */
    static PageType custom(String name) {
        return new PageType(
                Schema.of(name, "", "", CommonFields.ofJBake()),
                (common, fields, page) -> new CustomInfo(common, name));
    }

    static Optional<PageType> named(String name) {
        return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** By the first folder of the page's path; the first page of a folder only introduces it. */
    static Optional<PageType> ofFolder(String path) {
        return introduces(path) ? Optional.empty() : of(folder(path));
    }

    /** Whether a page is the first of its folder. */
    static boolean introduces(String path) {
        return INTRODUCES.matcher(path).matches();
    }

    /** Whether a page of this type may lie where others of the folder's type do. */
    static boolean welcome(String type, String path) {
        return WELCOME.getOrDefault(folder(path), Set.of()).contains(type);
    }

    private static Optional<PageType> of(String folder) {
        return ALL.stream()
                .filter(type -> !folder.isEmpty() && type.schema().folder().equals(folder))
                .findFirst();
    }

    static String folder(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
