package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/** Writes text that has no markup in it. The school's own words, put in for a placeholder, are no glossary words. */
final class WrittenText {

    private final Sheet sheet;
    private final BareLinks bareLinks;

    WrittenText(Sheet sheet) {
        this.sheet = sheet;
        this.bareLinks = new BareLinks(sheet);
    }

    void write(Text node) {
        Filled filled = sheet.filled();
        boolean plain = !filled.hasValues(node.getStartOffset(), node.getEndOffset());
        if (plain && !sheet.literal() && !touchesSet(node) && sheet.plainWords(node.getChars())) {
            return;
        }
        String raw = sheet.text(node.getChars());
        int start = node.getStartOffset();
        Node before = node.getPrevious();
        Node after = node.getNext();
        if (after instanceof AttributeSet && Ownership.lastWords(node.getParent()) == node) {
            raw = raw.stripTrailing();
        }
        if (before instanceof AttributeSet && Ownership.firstWords(node.getParent()) == node) {
            String stripped = raw.stripLeading();
            start += raw.length() - stripped.length();
            raw = stripped;
        }
        if (plain) {
            write(raw, start);
        } else {
            writeParts(raw, start);
        }
    }

    private static boolean touchesSet(Node node) {
        return node.getPrevious() instanceof AttributeSet || node.getNext() instanceof AttributeSet;
    }

    private void writeParts(String raw, int start) {
        boolean address = bareLinks.mayBeIn(raw);
        int from = 0;
        for (Filled.Value value : sheet.filled().values(start, start + raw.length())) {
            int begin = value.start() - start;
            int end = value.end() - start;
            if (begin < from || end > raw.length() || address && isPartOfAddress(raw, begin, end)) {
                continue;
            }
            write(raw.substring(from, begin), start + from);
            Sheet.Flags flags = sheet.flags();
            sheet.withoutTerms();
            write(raw.substring(begin, end), value.start());
            sheet.restore(flags);
            from = end;
        }
        write(raw.substring(from), start + from);
    }

    /** Whether what stands beside a value may make one web address with it. */
    private static boolean isPartOfAddress(String raw, int begin, int end) {
        return begin > 0 && continues(raw.charAt(begin - 1))
                || end < raw.length()
                        && (continues(raw.charAt(end))
                                || end + 1 < raw.length()
                                        && ".-_".indexOf(raw.charAt(end)) >= 0
                                        && Character.isLetterOrDigit(raw.charAt(end + 1)));
    }

    private static boolean continues(char c) {
        return "/@:?#&=%~".indexOf(c) >= 0 || Character.isLetterOrDigit(c);
    }

    /** Writes Markdown text. */
    void write(String raw, int offset) {
        if (sheet.literal()) {
            sheet.words(Typography.unescape(raw), offset);
        } else if (!sheet.linked() && bareLinks.mayBeIn(raw)) {
            bareLinks.write(raw, offset);
        } else {
            sheet.words(sheet.typography().set(raw), offset);
        }
    }
}
