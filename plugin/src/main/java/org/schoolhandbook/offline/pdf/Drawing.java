package org.schoolhandbook.offline.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;
import org.schoolhandbook.offline.html.SafeSvg;
import org.schoolhandbook.offline.html.StillPage;

/**
 * A drawing in SVG that paper can show.
 *
 * @param shapes all of it but its words, for which marks stand
 * @param words in the order of the marks
 */
record Drawing(SVGDocument shapes, List<DrawnWords> words) {

    private static final int MOST_BYTES = 1_000_000;

    /** What the library turns into pixels, as many as the drawing asks for. */
    private static final String PIXELS = Stream.of("image", "feImage", "filter", "mask", "pattern")
            .map(name -> name + ", *|" + name)
            .collect(Collectors.joining(", "));

    /** On a console it would tell of each drawing that is broken; here only whether it can be drawn is asked. */
    private static final Logger TALK = Logger.getLogger("com.github.weisj.jsvg");

    /** From a file. Nothing if paper cannot show it. */
    static Optional<Drawing> of(byte[] svg) throws IOException {
        if (svg.length > MOST_BYTES || !SafeSvg.is(svg)) {
            return Optional.empty();
        }
        return of(Jsoup.parse(new ByteArrayInputStream(svg), null, "", Parser.xmlParser()));
    }

    /** Drawn by us, whose classes get the colours of paper. */
    static Optional<Drawing> of(Element svg) throws IOException {
        var document = new Document("");
        Element root = svg.clone().attr("xmlns", "http://www.w3.org/2000/svg");
        root.prependElement("style").appendChild(new DataNode(StillPage.resource(Drawing.class, "drawing.css")));
        root.select("[class]").forEach(Drawing::lastClassFirst);
        document.appendChild(root);
        return of(document);
    }

    /** Where two classes say the same, the library takes the first, and a browser the rule that comes last. */
    private static void lastClassFirst(Element shape) {
        var names = new ArrayList<>(shape.classNames());
        Collections.reverse(names);
        shape.attr("class", String.join(" ", names));
    }

    private static Optional<Drawing> of(Document svg) throws IOException {
        Element root = svg.firstElementChild();
        if (!root.tagName().equals("svg") || !svg.select(PIXELS).isEmpty()) {
            return Optional.empty();
        }
        var marks = new WordMarks();
        if (!marks.replace(root)) {
            return Optional.empty();
        }
        svg.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
        return shapes(svg.outerHtml())
                .map(shapes -> new Drawing(shapes, marks.words()))
                .filter(drawing -> DryRun.succeeds(drawing, root));
    }

    private static Optional<SVGDocument> shapes(String xml) {
        TALK.setLevel(Level.OFF);
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        return Optional.ofNullable(new SVGLoader()
                .load(
                        () -> XMLInputFactory.newDefaultFactory().createXMLEventReader(new StringReader(xml)),
                        null,
                        context));
    }

    float width() {
        return shapes.size().width;
    }

    float height() {
        return shapes.size().height;
    }

    /** In this size. */
    void draw(Graphics2D on, float width, float height) {
        shapes.render((Component) null, on, new ViewBox(width, height));
    }
}
