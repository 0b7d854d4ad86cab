package org.schoolhandbook.parse.markdown;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Which of the author's own HTML is let through, and where it may stand. */
final class HtmlRules {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");
    private static final Set<String> DANGEROUS = Set.of("script", "iframe", "object", "embed", "form");
    private static final Set<String> WITH_CONTENT = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "template",
            "noscript",
            "svg",
            "math",
            "button",
            "select",
            "textarea",
            "datalist",
            "option",
            "optgroup",
            "output",
            "progress",
            "meter");
    private static final Set<String> RAW_TEXT = Set.of("script", "style", "iframe", "noscript", "textarea");
    private static final Set<String> OPTIONAL_END =
            Set.of("p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "rt", "rp");
    private static final Set<String> BLOCK = Set.of(
            "blockquote",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "ul");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "pre", "var");

    private static final Set<String> ROWS = Set.of("table", "thead", "tbody", "tfoot");
    private static final Map<String, Set<String>> PARENTS = Map.ofEntries(
            Map.entry("li", Set.of("ul", "ol")),
            Map.entry("dt", Set.of("dl")),
            Map.entry("dd", Set.of("dl")),
            Map.entry("caption", Set.of("table")),
            Map.entry("colgroup", Set.of("table")),
            Map.entry("col", Set.of("colgroup", "table")),
            Map.entry("thead", Set.of("table")),
            Map.entry("tbody", Set.of("table")),
            Map.entry("tfoot", Set.of("table")),
            Map.entry("tr", ROWS),
            Map.entry("td", Set.of("tr")),
            Map.entry("th", Set.of("tr")),
            Map.entry("summary", Set.of("details")),
            Map.entry("figcaption", Set.of("figure")),
            Map.entry("rt", Set.of("ruby")),
            Map.entry("rp", Set.of("ruby")));

    private static final Safelist SAFE = Safelist.relaxed()
            // Headings are Markdown's: only then do they get an id, a place in the outline and in the search.
            .removeTags("h1", "h2", "h3", "h4", "h5", "h6", "strike")
            .addTags(
                    "abbr",
                    "bdi",
                    "bdo",
                    "del",
                    "details",
                    "dfn",
                    "figcaption",
                    "figure",
                    "hr",
                    "ins",
                    "kbd",
                    "mark",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "section",
                    "summary",
                    "time",
                    "var",
                    "wbr")
            .removeAttributes("blockquote", "cite")
            .removeAttributes("q", "cite")
            .removeAttributes("img", "align")
            .removeAttributes("table", "summary", "width")
            .removeAttributes("col", "width")
            .removeAttributes("colgroup", "width")
            .removeAttributes("td", "axis", "width")
            .removeAttributes("th", "axis", "width")
            .removeAttributes("ul", "type")
            .addAttributes(":all", "id", "class", "lang", "dir", "title", "aria-label")
            .addAttributes("details", "open")
            .addAttributes("time", "datetime")
            .addAttributes("ins", "datetime")
            .addAttributes("del", "datetime")
            .addAttributes("th", "headers")
            .addAttributes("td", "headers")
            .addAttributes("ol", "reversed")
            .addAttributes("li", "value")
            // Addresses are looked at as all others of the page are.
            .removeProtocols("a", "href", "ftp", "http", "https", "mailto")
            .removeProtocols("img", "src", "http", "https");

    private HtmlRules() {}

    static boolean isAllowed(String tag) {
        return SAFE.isSafeTag(tag);
    }

    static boolean isAllowed(Element element, Attribute attribute) {
        return SAFE.isSafeAttribute(element.normalName(), element, attribute);
    }

    static boolean isVoid(String tag) {
        return VOID.contains(tag);
    }

    /** Whether such an element stops the build. */
    static boolean isDangerous(String tag) {
        return DANGEROUS.contains(tag);
    }

    /** Whether such an element goes with all that is in it. */
    static boolean goesWithContent(String tag) {
        return WITH_CONTENT.contains(tag);
    }

    /** Whether nothing inside such an element is markup. */
    static boolean isRawText(String tag) {
        return RAW_TEXT.contains(tag);
    }

    static boolean endsByItself(String tag) {
        return OPTIONAL_END.contains(tag);
    }

    static boolean isBlock(String tag) {
        return BLOCK.contains(tag);
    }

    static boolean isCode(String tag) {
        return CODE.contains(tag);
    }

    /** Whether a tag may stand directly inside another one, which is empty where Markdown is around it. */
    static boolean mayStandIn(String parent, String tag) {
        return !PARENTS.containsKey(tag) || PARENTS.get(tag).contains(parent);
    }

    /** Whether an open element ends where another one starts. */
    static boolean endsBefore(String open, String tag) {
        if (open.equals("p")) {
            return isBlock(tag) || PARENTS.containsKey(tag);
        }
        return endsByItself(open) && PARENTS.containsKey(tag) && !mayStandIn(open, tag);
    }
}
