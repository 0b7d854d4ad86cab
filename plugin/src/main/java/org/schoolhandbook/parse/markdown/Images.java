package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.ast.Node;
import org.schoolhandbook.model.Reference;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Writes images, and figures: a paragraph that holds only an image with a title. */
final class Images {

    private final Sheet sheet;
    private final Links links;

    Images(Sheet sheet, Links links) {
        this.sheet = sheet;
        this.links = links;
    }

    void image(Image image) {
        write(image, image, links.title(image));
    }

    void image(ImageRef image) {
        if (image.isDefined()) {
            LinkNodeBase definition = links.definition(image);
            write(image, definition, links.title(definition));
        } else {
            links.reportUndefined(image);
            String raw = image.getChars().toString();
            sheet.words(sheet.typography().set(raw), image.getStartOffset());
        }
    }

    /** Writes a paragraph as a figure if it is one. */
    boolean figure(Node paragraph) {
        Node only = Ownership.firstWords(paragraph);
        if (only == null || !isAlone(only)) {
            return false;
        }
        if (only instanceof Image image) {
            return figure(paragraph, image, image);
        }
        return only instanceof ImageRef image && image.isDefined() && figure(paragraph, image, links.definition(image));
    }

    private static boolean isAlone(Node only) {
        Node next = only.getNext();
        while (next instanceof AttributeSet || next != null && next.getChars().isBlank()) {
            next = next.getNext();
        }
        return next == null;
    }

    private boolean figure(Node paragraph, Node image, LinkNodeBase addressed) {
        String title = links.title(addressed);
        if (title.isBlank() || sheet.options().jbake()) {
            return false;
        }
        Out out = sheet.out().line();
        Attributes.of(Ownership.ofBlock(paragraph), "figure", sheet).open(out, "figure", "");
        write(image, addressed, "");
        out.markup("<figcaption>");
        sheet.startBlock();
        sheet.words(sheet.typography().setRaw(title), addressed.getTitle().getStartOffset());
        out.markup("</figcaption></figure>\n");
        return true;
    }

    private void write(Node image, LinkNodeBase addressed, String title) {
        Place place = links.place(addressed, image);
        String address = sheet.resolved(addressed.getUrl());
        String words = Words.of(image, sheet.options().typographic());
        if (!Addresses.isOwnPicture(address, place, sheet)) {
            sheet.words(sheet.typography().plain(words), image.getStartOffset());
            return;
        }
        if (words.isEmpty()) {
            reportSilent(sheet.place(image.getChars()), sheet);
        }
        Attributes attributes = Attributes.of(Ownership.ofInline(image), "img", sheet);
        Out out = sheet.out().markup("<img").address("src", new Reference(address, Reference.Kind.IMAGE, place));
        alt(out, words);
        out.attribute("title", attributes.has("title") ? "" : title);
        attributes.write(out, "");
        out.markup(">");
        sheet.typography().afterElement();
    }

    /** Unlike other attributes this one must be there even if it is empty. */
    static void alt(Out out, String words) {
        out.markup(words.isEmpty() ? " alt=\"\"" : "").attribute("alt", words);
    }

    static void reportSilent(Place place, Sheet sheet) {
        sheet.report(Problem.warning(
                "image-without-text",
                place,
                "This image has no text for people who cannot see it.",
                "Say between the square brackets what it shows: ![A pupil reading](reading.jpg)."));
    }
}
