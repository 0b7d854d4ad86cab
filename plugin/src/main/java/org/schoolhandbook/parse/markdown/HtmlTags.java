package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.schoolhandbook.model.Reference;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Prints the author's opening tags again, with only those attributes that are allowed. */
final class HtmlTags {

    private final Sheet sheet;

    HtmlTags(Sheet sheet) {
        this.sheet = sheet;
    }

    /** What became of a tag. */
    enum Printed {
        NOTHING,
        AS_IT_IS,
        WITHOUT_TERMS
    }

    Printed print(BasedSequence chars, String name) {
        Element element = parse(chars.toString());
        String target = element.attr(name.equals("img") ? "src" : "href");
        boolean addressed = name.equals("a") && element.hasAttr("href") || name.equals("img");
        if (addressed && !isWelcome(target, name, place(chars, target))) {
            sheet.words(element.attr("alt"), chars.getStartOffset());
            return Printed.NOTHING;
        }
        sheet.out().markup('<' + name);
        if (addressed) {
            boolean image = name.equals("img");
            Reference.Kind kind = image ? Reference.Kind.IMAGE : Reference.Kind.LINK;
            sheet.out().address(image ? "src" : "href", new Reference(target, kind, place(chars, target)));
        }
        element.attributes().forEach(attribute -> attribute(attribute, element, chars));
        alt(element, chars);
        sheet.out().markup(">");
        return element.hasClass("no-glossary") ? Printed.WITHOUT_TERMS : Printed.AS_IT_IS;
    }

    private boolean isWelcome(String target, String name, Place place) {
        return name.equals("img")
                ? Addresses.isOwnPicture(target, place, sheet)
                : Addresses.isWelcome(target, place, sheet);
    }

    private static Element parse(String tag) {
        return Jsoup.parse(tag, "", Parser.xmlParser().settings(ParseSettings.htmlDefault))
                .child(0);
    }

    private void attribute(Attribute attribute, Element element, BasedSequence chars) {
        String name = attribute.getKey();
        if (name.equals("href") || name.equals("src") || name.equals("alt")) {
            reportMisused(name, element, attribute, chars);
            return;
        }
        Place place = place(chars, name);
        if (!HtmlRules.isAllowed(element, attribute)) {
            reportRefused(name, place);
        } else if (name.equals("id")) {
            boolean usable = !attribute.getValue().isBlank();
            if (usable && Attributes.claimed(attribute.getValue(), place, sheet)) {
                sheet.out().attribute("id", attribute.getValue());
            }
        } else if (attribute.getValue().isEmpty()) {
            sheet.out().markup(' ' + name);
        } else {
            sheet.out().attribute(name, attribute.getValue());
        }
    }

    /** An address is printed before the others; here we only say where there may be none. */
    private void reportMisused(String name, Element element, Attribute attribute, BasedSequence chars) {
        if (!HtmlRules.isAllowed(element, attribute)) {
            reportRefused(name, place(chars, name));
        }
    }

    private void alt(Element element, BasedSequence chars) {
        if (element.normalName().equals("img")) {
            Images.alt(sheet.out(), element.attr("alt"));
            if (element.attr("alt").isBlank()) {
                Images.reportSilent(sheet.place(chars), sheet);
            }
        }
    }

    /** The place of some words in a tag, or of the tag if they are not there as they are. */
    private Place place(BasedSequence chars, String words) {
        String tag = chars.toString();
        int last = words.isEmpty() ? 0 : tag.length() - words.length();
        for (int at = 1; at < last; at++) {
            if (tag.regionMatches(true, at, words, 0, words.length())) {
                return sheet.place(chars.subSequence(at, at + words.length()));
            }
        }
        return sheet.place(chars);
    }

    void reportRefused(String what, BasedSequence chars) {
        String message = "The HTML " + what + " is not allowed.";
        String hint = "Say it in Markdown, or with another element.";
        String name = what.replaceAll("[<>]", "");
        sheet.report(
                HtmlRules.isDangerous(name)
                        ? Problem.error("html-refused", sheet.place(chars), message, hint)
                        : Problem.warning("html-refused", sheet.place(chars), message, hint));
    }

    void reportMisplaced(String name, BasedSequence chars) {
        sheet.report(Problem.warning(
                "html-misplaced",
                sheet.place(chars),
                "The element <" + name + "> cannot stand here, so only its words are kept.",
                "Put it on a line of its own, or inside the element that HTML wants around it."));
    }

    private void reportRefused(String name, Place place) {
        String message = "The HTML attribute \"" + name + "\" is not allowed here.";
        String hint = "Take it out; what a page looks like is up to the theme.";
        sheet.report(
                name.startsWith("on")
                        ? Problem.error("html-attribute-refused", place, message, hint)
                        : Problem.warning("html-attribute-refused", place, message, hint));
    }
}
