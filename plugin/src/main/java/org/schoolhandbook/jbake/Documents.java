package org.schoolhandbook.jbake;

import freemarker.template.TemplateScalarModel;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.util.HtmlUtil;
import org.json.simple.JSONValue;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.render.PageView;

/** Pages as JBake's templates know them: the {@code content} of its contract. */
final class Documents {

    private final Handbook handbook;
    private final DefaultJBakeConfiguration configuration;
    private final ZoneId zone;

    Documents(Handbook handbook, DefaultJBakeConfiguration configuration) {
        this.handbook = handbook;
        this.configuration = configuration;
        this.zone = configuration.getFreemarkerTimeZone().toZoneId();
    }

    /** In JBake's order: the newest first; pages of one day in the order of their paths. */
    List<DocumentModel> all(List<PageView> pages) {
        return pages.stream()
                .filter(page -> page.source().isPresent())
                .sorted(Comparator.comparing(
                        (PageView page) -> time(page.source().get()), Comparator.reverseOrder()))
                .map(this::document)
                .toList();
    }

    /** The data files, which templates ask for by name. */
    List<DocumentModel> data() {
        return handbook.data().entrySet().stream()
                .map(file -> data(file.getKey(), file.getValue()))
                .toList();
    }

    private DocumentModel data(String name, Map<String, Object> fields) {
        DocumentModel document = new LazyDocument();
        document.putAll(fields);
        if (fields.get(ModelAttributes.TAGS) instanceof List<?> tags) {
            document.setTags(tags.stream().map(String::valueOf).toArray(String[]::new));
        }
        document.setSourceUri(name);
        document.setType(configuration.getDataFileDocType());
        document.setRendered(true);
        return document;
    }

    /** A page that nobody wrote has a type, a title and the way to the root. */
    DocumentModel document(PageView view) {
        DocumentModel document = new LazyDocument();
        view.common().written().forEach((name, value) -> put(document, name, value));
        document.setTitle(view.title());
        document.setType(view.type());
        document.setUri(view.url());
        document.setRootPath(view.root());
        document.setTags(view.common().tags().stream().map(this::tag).toArray(String[]::new));
        view.source().ifPresent(page -> sourced(document, page));
        document.put(ModelAttributes.BODY, (TemplateScalarModel) () -> body(view, document));
        return document;
    }

    private void sourced(DocumentModel document, Page page) {
        document.setSourceUri(page.url());
        document.setFile(page.source().shown());
        document.setStatus(page.published() ? ModelAttributes.Status.PUBLISHED : ModelAttributes.Status.DRAFT);
        document.setDate(date(time(page)));
        document.setCached(true);
        document.setRendered(false);
        if (handbook.conventions().noExtensionPrefix().isPresent()) {
            document.setNoExtensionUri(page.url().replace("/index.html", "/"));
        }
    }

    private String tag(String written) {
        return configuration.getSanitizeTag() ? written.replace(" ", "-") : written;
    }

    private String body(PageView view, DocumentModel document) {
        String html = view.body().text();
        if (!configuration.getImgPathUpdate() || view.source().isEmpty()) {
            return html;
        }
        var copy = new DocumentModel();
        copy.setUri(document.getUri());
        copy.setNoExtensionUri(document.getNoExtensionUri());
        copy.setBody(html);
        HtmlUtil.fixImageSourceUrls(copy, configuration);
        return copy.getBody();
    }

    /** The day for which the site is built. */
    Date today() {
        return date(handbook.today().atStartOfDay());
    }

    private Date date(LocalDateTime time) {
        return Date.from(time.atZone(zone).toInstant());
    }

    /** Stock JBake takes the file's time where no date is written; here that is the day of the build. */
    private LocalDateTime time(Page page) {
        Optional<LocalDateTime> written = page.info().common().date();
        return written.orElse(handbook.today().atStartOfDay());
    }

    private static void put(Map<String, Object> document, String name, Object value) {
        boolean json = value instanceof String text && text.startsWith("{") && text.endsWith("}");
        Object parsed = json ? JSONValue.parse((String) value) : value;
        document.put(name, parsed == null ? value : parsed);
    }
}
