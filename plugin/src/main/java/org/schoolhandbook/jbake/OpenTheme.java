package org.schoolhandbook.jbake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.jbake.render.DocumentsRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Utf8Writer;
import org.schoolhandbook.model.book.Medium;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.render.PageView;
import org.schoolhandbook.render.SiteView;
import org.schoolhandbook.render.Theme;

/** JBake for one handbook. */
final class OpenTheme implements Theme {

    private final SiteConfiguration configuration;
    private final Documents documents;
    private final HandbookStore store;
    private final Neighbours neighbours;
    private final TemplateChoice templates;
    private final TemplateProblems failures;

    OpenTheme(
            SiteConfiguration configuration,
            Handbook handbook,
            SortedMap<String, SiteView> sites,
            List<PageView> pages) {
        if (!configuration.madeForJBake()) {
            // A site map needs whole addresses (sitemaps.org), so it needs to know where the handbook is published.
            configuration
                    .jbake()
                    .setProperty("render.sitemap", handbook.school().website().isPresent());
        }
        this.configuration = configuration;
        this.documents = new Documents(handbook, configuration.jbake());
        List<DocumentModel> all = documents.all(pages);
        this.neighbours = new Neighbours(handbook.conventions().jbake() ? all : List.of());
        this.store = new HandbookStore(
                Stream.concat(all.stream(), documents.data().stream()).toList());
        var shared = new SharedModels(handbook.languages(), sites, documents.today());
        this.templates =
                new TemplateChoice(store, configuration.jbake(), new TemplateFiles(handbook.templates()), shared);
        this.failures = new TemplateProblems(templates.files());
        // Last: if anything above failed, nobody would give them back, and the next module would wait for ever.
        Registries.take(configuration.types());
    }

    @Override
    public List<Problem> write(PageView page, OutputStream out) throws IOException {
        return write(page, Optional.empty(), out);
    }

    @Override
    public List<Problem> writeChapter(PageView page, Medium medium, OutputStream out) throws IOException {
        return write(page, Optional.of(medium), out);
    }

    private List<Problem> write(PageView page, Optional<Medium> book, OutputStream out) throws IOException {
        String name = page.source().map(source -> source.source().shown()).orElse(page.path());
        Optional<String> template = templates.templateOf(page.type());
        if (template.isEmpty()) {
            return List.of(TemplateProblems.noTemplate(page.type(), name));
        }
        var html = new Utf8Writer(32_768);
        try {
            TemplateModel model = model(page);
            book.ifPresent(medium -> model.put("book", medium.word()));
            templates.renderDocument(model, template.get(), html);
        } catch (RenderingException e) {
            return List.of(failures.of(e, template.get(), name));
        }
        if (page.language().missing().isEmpty()) {
            html.writeTo(out);
        } else {
            out.write(EnglishWords.shown(html.toString()).getBytes(StandardCharsets.UTF_8));
        }
        return List.of();
    }

    private TemplateModel model(PageView page) {
        var model = new TemplateModel();
        DocumentModel content = documents.document(page);
        neighbours.addTo(content);
        model.setContent(content);
        model.setRenderer(templates);
        model.put("page", page);
        return model;
    }

    @Override
    public Outcome<List<Artifact>> extras() {
        var renderer = new MemoryRenderer(store, configuration.jbake(), templates);
        try (var folder = new ToolFolder(configuration.jbake())) {
            runTools(renderer);
            renderer.artifacts.addAll(folder.artifacts());
        }
        return new Outcome<>(List.copyOf(renderer.artifacts), renderer.problems);
    }

    private void runTools(MemoryRenderer renderer) {
        for (RenderingTool tool : ServiceLoader.load(RenderingTool.class, RenderingTool.class.getClassLoader())) {
            // Pages are rendered by us, many at a time; the stock tool is quadratic (jbake-core 2.7.0).
            boolean wanted = !(tool instanceof DocumentsRenderer);
            if (wanted) {
                run(tool, renderer);
            }
        }
    }

    private void run(RenderingTool tool, MemoryRenderer renderer) {
        try {
            tool.render(renderer, store, configuration.jbake());
        } catch (RenderingException | RuntimeException e) {
            // A tool is somebody else's code and may throw what it likes.
            renderer.problems.add(Problem.error(
                    "rendering-tool-failed",
                    Place.of("jbake.properties"),
                    "The rendering tool " + tool.getClass().getSimpleName() + " failed: " + e.getMessage(),
                    "Ask whoever wrote the tool; run Maven with -e to see more."));
        }
    }

    @Override
    public void close() {
        Registries.giveBack();
    }
}
