package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.schoolhandbook.model.Reference;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Writes links; each address becomes a hole. */
final class Links {

    private final Sheet sheet;
    private final Inlines inlines;
    private final ReferenceRepository definitions;

    Links(Sheet sheet, Document document, Inlines inlines) {
        this.sheet = sheet;
        this.inlines = inlines;
        this.definitions = Parser.REFERENCES.get(document);
    }

    void link(Link link) {
        write(link, place(link, link), sheet.resolved(link.getUrl()), title(link));
    }

    void link(LinkRef link) {
        if (!link.isDefined()) {
            undefined(link);
            return;
        }
        LinkNodeBase definition = definition(link);
        write(link, place(definition, link), sheet.resolved(definition.getUrl()), title(definition));
    }

    void link(AutoLink link) {
        plain(link, link.getText(), "");
    }

    void link(MailLink link) {
        plain(link, link.getText(), "mailto:");
    }

    LinkNodeBase definition(RefNode link) {
        return link.getReferenceNode(definitions);
    }

    /** Where an address stands, or the whole link if it is empty. */
    Place place(LinkNodeBase addressed, Node link) {
        return sheet.place(addressed.getUrl().isEmpty() ? link.getChars() : addressed.getUrl());
    }

    String title(LinkNodeBase link) {
        return sheet.resolved(link.getTitle());
    }

    private void write(Node link, Place place, String address, String title) {
        if (sheet.linked() || !Addresses.isWelcome(address, place, sheet)) {
            inlines.write(link);
            return;
        }
        Attributes attributes = Attributes.of(Ownership.ofInline(link), "a", sheet);
        if (!attributes.has("aria-label")) {
            LinkWords.look(Words.of(link), sheet.place(link.getChars()), sheet);
        }
        open(attributes, new Reference(address, Reference.Kind.LINK, place), title);
        Sheet.Flags before = sheet.flags();
        sheet.asLink();
        inlines.write(link);
        sheet.restore(before);
        sheet.out().markup("</a>");
    }

    private void plain(Node link, BasedSequence words, String scheme) {
        String address = scheme + words;
        boolean welcome = !sheet.linked() && Addresses.isWelcome(address, sheet.place(words), sheet);
        Sheet.Flags before = sheet.flags();
        if (welcome) {
            Attributes attributes = Attributes.of(Ownership.ofInline(link), "a", sheet);
            open(attributes, new Reference(address, Reference.Kind.LINK, sheet.place(words)), "");
            LinkWords.look(words.toString(), sheet.place(words), sheet);
        }
        sheet.asLink();
        sheet.words(sheet.typography().plain(words.toString()), words.getStartOffset());
        sheet.restore(before);
        sheet.out().markup(welcome ? "</a>" : "");
    }

    private void open(Attributes attributes, Reference reference, String title) {
        sheet.out().markup("<a").address("href", reference);
        sheet.out().attribute("title", attributes.has("title") ? "" : title);
        attributes.write(sheet.out(), "");
        sheet.out().markup(">");
    }

    private void undefined(LinkRef link) {
        reportUndefined(link);
        inlines.words(before(link), link.getStartOffset());
        if (link.hasChildren()) {
            inlines.write(link);
            String after = after(link);
            inlines.words(after, link.getEndOffset() - after.length());
        }
    }

    /** Only {@code [words][name]} is surely meant as a link; {@code [sic]} is not. */
    void reportUndefined(RefNode link) {
        if (link.isReferenceTextCombined()) {
            return;
        }
        String name = link.getReference().toString();
        List<String> names =
                definitions.keySet().stream().limit(Sheet.MOST_SUGGESTIONS).toList();
        sheet.report(Problem.warning(
                "reference-not-found",
                sheet.place(link.getReference()),
                "There is no line that starts with \"[" + name + "]:\".",
                Suggestions.didYouMean(name, names, "Add such a line with the address after it.")));
    }

    /** What stands before the words of something that only looks like a link. */
    static String before(LinkRef link) {
        BasedSequence chars = link.hasChildren() ? link.getChars().prefixOf(link.getChildChars()) : link.getChars();
        return chars.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n");
    }

    /** What stands after the words of something that only looks like a link. */
    static String after(LinkRef link) {
        String after = link.getChars().suffixOf(link.getChildChars()).toString();
        return link.getLastChild() instanceof SoftLineBreak ? after.stripLeading() : after;
    }
}
