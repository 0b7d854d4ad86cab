package org.schoolhandbook.jbake;

import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jbake.util.PagingHelper;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.problem.Problem;

/**
 * JBake's renderer for its rendering tools, writing to memory. The stock one (jbake-core 2.7.0) leaves a file with a
 * stack trace behind when a template fails.
 */
final class MemoryRenderer extends Renderer {

    private final ContentStore db;
    private final JBakeConfiguration config;
    private final TemplateChoice templates;
    private final TemplateProblems failures;

    final List<Artifact> artifacts = new ArrayList<>();
    final List<Problem> problems = new ArrayList<>();

    MemoryRenderer(ContentStore db, JBakeConfiguration config, TemplateChoice templates) {
        super(db, config, templates);
        this.db = db;
        this.config = config;
        this.templates = templates;
        this.failures = new TemplateProblems(templates.files());
    }

    @Override
    public void render(DocumentModel content) {
        var model = new TemplateModel();
        model.setContent(content);
        make(path(content), content.getType(), model);
    }

    /** jbake-core 2.7.0, {@code Renderer.render}. */
    private String path(DocumentModel content) {
        String uri = content.getUri();
        boolean draft = ModelAttributes.Status.DRAFT.equals(content.getStatus());
        int dot = uri.lastIndexOf('.');
        String stem = dot > uri.lastIndexOf('/') ? uri.substring(0, dot) : uri;
        return stem + (draft ? config.getDraftSuffix() : "") + config.getOutputExtensionByDocType(content.getType());
    }

    @Override
    public void renderIndex(String indexFile) {
        simple(indexFile, "masterindex");
    }

    @Override
    public void renderIndexPaging(String indexFile) {
        long posts = db.getPublishedCount("post");
        if (posts == 0) {
            renderIndex(indexFile);
            return;
        }
        int size = config.getPostsPerPage();
        var paging = new PagingHelper(posts, size);
        db.setLimit(size);
        for (int page = 1; page <= paging.getNumberOfPages(); page++) {
            db.setStart((page - 1) * size);
            indexPage(indexFile, page, paging);
        }
        db.resetPagination();
    }

    private void indexPage(String indexFile, int page, PagingHelper paging) {
        var content = content("masterindex", page > 1 ? "../" : "");
        var model = new TemplateModel();
        model.setContent(content);
        model.setNumberOfPages(paging.getNumberOfPages());
        model.setCurrentPageNuber(page);
        try {
            model.setPreviousFilename(paging.getPreviousFileName(page));
            model.setNextFileName(paging.getNextFileName(page));
            make(paging.getCurrentFileName(page, indexFile), "masterindex", model);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void renderSitemap(String sitemapFile) {
        simple(sitemapFile, "sitemap");
    }

    @Override
    public void renderFeed(String feedFile) {
        simple(feedFile, "feed");
    }

    @Override
    public void renderArchive(String archiveFile) {
        simple(archiveFile, "archive");
    }

    @Override
    public void renderError404(String errorFile) {
        simple(errorFile, "error404");
    }

    @Override
    public int renderTags(String tagPath) {
        var tags = db.getAllTags();
        for (String tag : tags) {
            String path = tagPath + "/" + tag + config.getOutputExtension();
            var model = new TemplateModel();
            model.setTag(tag);
            model.setContent(content("tag", Addresses.toRoot(path)));
            make(path, "tag", model);
        }
        if (config.getRenderTagsIndex()) {
            String path = tagPath + "/index" + config.getOutputExtension();
            var model = new TemplateModel();
            model.setContent(content("tags", Addresses.toRoot(path)));
            make(path, "tagsindex", model);
        }
        return tags.size();
    }

    private void simple(String path, String type) {
        var model = new TemplateModel();
        model.setContent(content(type, ""));
        if (config.getPaginateIndex()) {
            model.setNumberOfPages(0);
            model.setCurrentPageNuber(0);
            model.setPreviousFilename("");
            model.setNextFileName("");
        }
        make(path, type, model);
    }

    private static DocumentModel content(String type, String root) {
        var content = new DocumentModel();
        content.setType(type);
        content.setRootPath(root);
        return content;
    }

    private void make(String path, String type, TemplateModel model) {
        model.setRenderer(templates);
        var template = templates.templateOf(type);
        if (template.isEmpty()) {
            problems.add(TemplateProblems.noTemplate(type, path));
            return;
        }
        var out = new StringWriter();
        try {
            templates.renderDocument(model, template.get(), out);
        } catch (RenderingException e) {
            problems.add(failures.of(e, template.get(), path));
            return;
        }
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        artifacts.add(artifact(path.startsWith("/") ? path.substring(1) : path, bytes));
    }

    static Artifact artifact(String path, byte[] bytes) {
        return new Artifact(path, List.of(), to -> {
            to.write(bytes);
            return List.of();
        });
    }
}
