package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jsoup.parser.Parser;

/** Cuts a block of HTML into tags and text. */
final class HtmlText {

    private final Sheet sheet;
    private final RawHtml html;

    HtmlText(Sheet sheet, RawHtml html) {
        this.sheet = sheet;
        this.html = html;
    }

    void write(BasedSequence chars) {
        String text = chars.toString();
        var tags = new Tags(text);
        int from = 0;
        int at = html.isDropping() ? skip(text, 0) : 0;
        while ((at = text.indexOf('<', at)) >= 0) {
            int end = tags.end(at);
            if (end < 0) {
                at++;
                continue;
            }
            text(chars, from, at);
            html.tag(chars.subSequence(at, end));
            from = skip(text, end);
            at = from;
        }
        text(chars, from, text.length());
    }

    /** Inside an element such as a script, nothing is a tag but its own end. */
    private int skip(String text, int at) {
        if (!HtmlRules.isRawText(html.droppedName())) {
            return at;
        }
        String end = "</" + html.droppedName();
        int found = at;
        while (found < text.length() && !text.regionMatches(true, found, end, 0, end.length())) {
            found++;
        }
        return found;
    }

    private void text(BasedSequence chars, int from, int until) {
        if (from >= until || html.isDropping()) {
            return;
        }
        int start = from;
        while (start < until && Character.isWhitespace(chars.charAt(start))) {
            start++;
        }
        String blanks = chars.subSequence(from, start).toString();
        boolean needless = sheet.out().isLineStart() && !sheet.literal();
        sheet.out().markup(needless ? blanks.replaceFirst("^\\s*\\n", "") : blanks);
        sheet.typography().plain(blanks);
        if (start < until) {
            String words =
                    Parser.unescapeEntities(chars.subSequence(start, until).toString(), false);
            String set = sheet.literal() ? words : sheet.typography().setRaw(words);
            sheet.words(set, chars.getIndexOffset(start));
        }
    }
}
