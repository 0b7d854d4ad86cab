package org.schoolhandbook.jbake;

import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.ModelAttributes;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** Picks the engine by a template's extension, and the template by a page's type. */
final class TemplateChoice extends DelegatingTemplateEngine {

    private final Map<String, Object> configuration;
    private final Map<String, AbstractTemplateEngine> engines;
    private final TemplateFiles files;
    private final Map<String, Optional<String>> chosen = new ConcurrentHashMap<>();
    private final Object today;

    /** @param shared what every template may name */
    TemplateChoice(ContentStore db, JBakeConfiguration config, TemplateFiles files, SharedModels shared) {
        super(db, config);
        var own = new HandbookTemplates(config, db, files, shared);
        this.configuration = config.asHashMap();
        this.files = files;
        this.today = shared.today();
        this.engines = Map.of("ftl", new JBakeTemplates(config, db, files), "ftlh", own, "ftlx", own);
    }

    /** The name that the configuration gives, or the type's own with an extension that we know. */
    Optional<String> templateOf(String type) {
        return chosen.computeIfAbsent(type, this::choose);
    }

    private Optional<String> choose(String type) {
        String configured = String.valueOf(configuration.get("template_" + type + "_file"));
        Set<String> names = files.names();
        String stem = configured.replaceFirst("\\.\\w+$", "");
        return Stream.of(stem + ".ftl", configured, stem + ".ftlh", type + ".ftlh", type + ".ftlx")
                .filter(names::contains)
                .findFirst();
    }

    TemplateFiles files() {
        return files;
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        model.setVersion(config.getVersion());
        model.setConfig(configuration);
        model.put(ModelAttributes.PUBLISHED_DATE, today);
        String extension = templateName.substring(templateName.lastIndexOf('.') + 1);
        AbstractTemplateEngine engine = engines.get(extension);
        if (engine == null) {
            throw new RenderingException(
                    "templates with the extension ." + extension + " are not supported; use .ftlh or .ftl");
        }
        engine.renderDocument(model, templateName, writer);
    }
}
