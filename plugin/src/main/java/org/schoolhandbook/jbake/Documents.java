package org.schoolhandbook.jbake;

import freemarker.template.TemplateScalarModel;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.json.simple.JSONValue;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.render.PageView;

/** Pages as JBake's templates know them: the {@code content} of its contract. */
final class Documents {

    private final Handbook handbook;

    Documents(Handbook handbook) {
        this.handbook = handbook;
    }

    /** In JBake's order: the newest first; pages of one day in the order of their paths. */
    List<DocumentModel> all(List<PageView> pages) {
        return pages.stream()
                .filter(page -> page.source().isPresent())
                .sorted(Comparator.comparing(
                        (PageView page) -> date(page.source().get()), Comparator.reverseOrder()))
                .map(this::document)
                .toList();
    }

    /** A page that nobody wrote has a type, a title and the way to the root. */
    DocumentModel document(PageView view) {
        var document = new DocumentModel();
        view.common().written().forEach((name, value) -> put(document, name, value));
        document.setTitle(view.title());
        document.setType(view.type());
        document.setUri(view.url());
        document.setRootPath(view.root());
        document.setTags(view.common().tags().toArray(String[]::new));
        view.source().ifPresent(page -> sourced(document, page));
        document.put(
                ModelAttributes.BODY, (TemplateScalarModel) () -> view.body().get());
        return document;
    }

    private void sourced(DocumentModel document, Page page) {
        document.setSourceUri(page.url());
        document.setFile(page.source().shown());
        document.setStatus(page.published() ? ModelAttributes.Status.PUBLISHED : ModelAttributes.Status.DRAFT);
        document.setDate(Date.from(date(page).toInstant(ZoneOffset.UTC)));
        document.setCached(true);
        document.setRendered(false);
        if (handbook.conventions().noExtensionPrefix().isPresent()) {
            document.setNoExtensionUri(page.url().replace("/index.html", "/"));
        }
    }

    /** Stock JBake takes the file's time where no date is written; here that is the day of the build. */
    private LocalDateTime date(Page page) {
        Optional<LocalDateTime> written = page.info().common().date();
        return written.orElse(handbook.today().atStartOfDay());
    }

    private static void put(Map<String, Object> document, String name, Object value) {
        boolean json = value instanceof String text && text.startsWith("{") && text.endsWith("}");
        Object parsed = json ? JSONValue.parse((String) value) : value;
        document.put(name, parsed == null ? value : parsed);
    }
}
