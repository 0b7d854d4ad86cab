package org.schoolhandbook.parse.markdown;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.schoolhandbook.model.Reference;

/** Links web and mail addresses that stand in the text without any markup. */
final class BareLinks {

    private static final LinkExtractor EXTRACTOR =
            LinkExtractor.builder().linkTypes(EnumSet.allOf(LinkType.class)).build();
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Sheet sheet;

    BareLinks(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A quick look, because nearly all text has no address. */
    boolean mayBeIn(String raw) {
        return raw.indexOf('@') >= 0 || raw.contains("://") || raw.contains("www.");
    }

    void write(String raw, int offset) {
        int from = 0;
        for (LinkSpan link : EXTRACTOR.extractLinks(raw)) {
            String part = raw.substring(link.getBeginIndex(), link.getEndIndex());
            if (isWelcome(link, raw, part)) {
                words(raw.substring(from, link.getBeginIndex()), offset + from);
                link(link.getType(), part, offset + link.getBeginIndex());
                from = link.getEndIndex();
            }
        }
        words(raw.substring(from), offset + from);
    }

    private void words(String raw, int offset) {
        sheet.words(sheet.typography().set(raw), offset);
    }

    private static boolean isWelcome(LinkSpan link, String raw, String part) {
        int start = link.getBeginIndex();
        if (start > 0 && raw.charAt(start - 1) == '\\') {
            return false;
        }
        return link.getType() != LinkType.URL
                || SCHEMES.contains(part.substring(0, part.indexOf(':')).toLowerCase(Locale.ROOT));
    }

    private void link(LinkType type, String part, int offset) {
        String words = Typography.unescape(part);
        String address = switch (type) {
            case EMAIL -> "mailto:" + words;
            case WWW -> (sheet.options().jbake() ? "http://" : "https://") + words;
            case URL -> words;
        };
        LinkWords.look(words, sheet.place(offset, offset + part.length()), sheet);
        Sheet.Flags before = sheet.flags();
        sheet.out()
                .markup(type == LinkType.EMAIL || sheet.options().jbake() ? "<a" : "<a class=\"address\"")
                .address(
                        "href",
                        new Reference(address, Reference.Kind.LINK, sheet.place(offset, offset + part.length())))
                .markup(">");
        sheet.asLink();
        sheet.words(sheet.typography().plain(words), offset);
        sheet.restore(before);
        sheet.out().markup("</a>");
    }
}
