package org.schoolhandbook.offline.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Escape;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.front.PlanTemplateInfo;
import org.schoolhandbook.model.front.ToolInfo;
import org.schoolhandbook.model.front.WorksheetInfo;
import org.schoolhandbook.offline.pdf.FormPdf;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Each plan template, tool and worksheet of a handbook as three forms with the same fields. */
public final class FormFiles {

    /** The folder in which they are. */
    private static final String FOLDER = "forms/";

    private final SortedMap<String, Form> forms;
    private final LocalDate today;

    private FormFiles(SortedMap<String, Form> forms, LocalDate today) {
        this.forms = forms;
        this.today = today;
    }

    /** All of them, those of translations too. A sheet without anything to fill in is none. */
    public static FormFiles of(Handbook handbook) {
        var forms = new TreeMap<String, Form>();
        handbook.published()
                .forEach(page -> read(handbook, page, handbook.languages().main(), forms));
        handbook.translated()
                .forEach(page -> read(handbook, page, handbook.languages().of(page.language()), forms));
        return new FormFiles(forms, handbook.today());
    }

    private static void read(Handbook handbook, Page page, Language language, SortedMap<String, Form> forms) {
        if (isSheet(page)) {
            Form form = new FormReader(page, handbook.school().name().orElse(""), language).read();
            if (!form.fields().isEmpty()) {
                forms.put(page.url(), form);
            }
        }
    }

    /** Those that are on the site: none, if the school does not want them there. */
    public static FormFiles ofSite(Handbook handbook) {
        return handbook.school().forms() ? of(handbook) : new FormFiles(new TreeMap<>(), handbook.today());
    }

    /** By the address of each page, where its forms are from the same root, without their endings. */
    public SortedMap<String, String> addresses() {
        var addresses = new TreeMap<String, String>();
        forms.forEach((url, form) -> addresses.put(url, FOLDER + form.path()));
        return addresses;
    }

    /** The forms, and what those for a browser load. */
    public List<Artifact> artifacts() {
        var artifacts = new ArrayList<Artifact>();
        forms.values().forEach(form -> artifacts.addAll(files(form)));
        if (!artifacts.isEmpty()) {
            artifacts.add(asset("form.css"));
            artifacts.add(asset("form.js"));
        }
        return artifacts;
    }

    /** One that is filled in for an invented child is there to be read. */
    private static boolean isSheet(Page page) {
        return page.info() instanceof PlanTemplateInfo plan && !plan.fictional()
                || !page.isIndex() && (page.info() instanceof ToolInfo || page.info() instanceof WorksheetInfo);
    }

    private List<Artifact> files(Form form) {
        int depth = (int) form.path().chars().filter(c -> c == '/').count();
        String path = FOLDER + form.path();
        List<String> sources = List.of(form.source());
        return List.of(
                new Artifact(path + ".html", sources, out -> {
                    out.write(FormPage.of(form, "../".repeat(depth)).getBytes(StandardCharsets.UTF_8));
                    return List.of();
                }),
                new Artifact(path + ".pdf", sources, out -> pdf(form, today, out)),
                new Artifact(path + ".docx", sources, out -> {
                    FormWord.write(form, out);
                    return List.of();
                }));
    }

    private static List<Problem> pdf(Form form, LocalDate today, OutputStream out) throws IOException {
        String html = "<h1>" + Escape.html(form.title()) + "</h1>" + FormPage.content(form);
        return new FormPdf(form.title(), form.summary(), form.language(), today)
                .print(html, Place.of(form.source()), out);
    }

    private static Artifact asset(String name) {
        return new Artifact(FOLDER + name, List.of(), out -> {
            try (InputStream file = FormFiles.class.getResourceAsStream(name)) {
                file.transferTo(out);
            }
            return List.of();
        });
    }
}
