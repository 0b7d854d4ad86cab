package org.schoolhandbook.offline.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What stands on a leaflet.
 *
 * @param front its title, what is said before the first panel, and how to reach the school
 * @param inner in the order in which they are read; the words explained come last, each for itself
 * @param notes lines to write on, and the way to the page itself
 */
record LeafletParts(Item front, List<Item> inner, Item notes) {

    /** Of the page of a leaflet. */
    static LeafletParts of(Element page, String school) {
        var inner = new ArrayList<Item>();
        for (Element panel : page.select(".panels > .panel:not(.notes, .contact)")) {
            inner.add(item(inner.size(), panel, panel.children()));
        }
        Element words = page.selectFirst(".meanings");
        if (words != null) {
            words(words, inner);
        }
        return new LeafletParts(front(page, school), List.copyOf(inner), notes(page));
    }

    /** The first of them stays with the heading. */
    private static void words(Element words, List<Item> inner) {
        // Nobody can follow these on paper.
        words.select("dd a").remove();
        boolean first = true;
        for (Element word : words.select("dl > div")) {
            Element list = new Element("dl").appendChild(word.clone());
            List<Element> content = first ? List.of(words.selectFirst("h2"), list) : List.of(list);
            inner.add(item(inner.size(), words, content));
            inner.get(inner.size() - 1).content().addClass("word");
            first = false;
        }
    }

    private static Item item(int number, Element part, List<Element> content) {
        String id = "inner-" + number;
        Elements heading = part.select("h2");
        return new Item(id, heading.text(), heading.attr("id"), content(id, content));
    }

    private static Element content(String id, List<Element> parts) {
        Element content = new Element("div").addClass("item").attr("id", id);
        parts.forEach(part -> content.appendChild(part.clone()));
        return content;
    }

    private static Item front(Element page, String school) {
        var parts = new ArrayList<Element>();
        parts.add(new Element("p").addClass("school").text(school));
        parts.addAll(page.select("article > header > h1, article > header > .subtitle, article > header > .summary"));
        parts.addAll(page.select(".text > :not(.panels)"));
        parts.addAll(page.select(".panels > .contact > h2, .panels > .contact > address"));
        return new Item("front", page.select("h1").text(), "", content("front", parts));
    }

    private static Item notes(Element page) {
        return new Item(
                "notes",
                page.select(".notes h2").text(),
                "",
                content("notes", page.select(".panels > .notes > *, .panels > .contact > p")));
    }

    List<Item> all() {
        var all = new ArrayList<Item>();
        all.add(front);
        all.addAll(inner);
        all.add(notes);
        return all;
    }
}
