package org.schoolhandbook.jbake;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.TimeZone;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Our engine for {@code .ftlh} and {@code .ftlx}: escapes by itself, reads records, and keeps templates away from Java.
 * JBake's model extractors work here too.
 */
final class HandbookTemplates extends AbstractTemplateEngine {

    private final SharedModels shared;
    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);

    /** @param shared what every template sees besides the model of its page */
    HandbookTemplates(JBakeConfiguration config, ContentStore db, TemplateLoader loader, SharedModels shared) {
        super(config, db);
        this.shared = shared;
        freemarker.setTemplateLoader(loader);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setLocale(Locale.UK);
        freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
        freemarker.setLocalizedLookup(false);
        freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
        freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        freemarker.setAPIBuiltinEnabled(false);
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            SharedModel all = shared.of(model);
            freemarker.getTemplate(templateName).process(new Model(model, all), writer, all.wrapper());
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }

    private final class Model implements TemplateHashModel {

        private final TemplateModel given;
        private final SharedModel all;

        Model(TemplateModel given, SharedModel all) {
            this.given = given;
            this.all = all;
        }

        @Override
        public freemarker.template.TemplateModel get(String key) throws TemplateModelException {
            Wrapper wrapper = all.wrapper();
            if (all.values().containsKey(key)) {
                return wrapper.wrap(all.values().get(key));
            }
            if (given.containsKey(key) || !ModelExtractors.getInstance().containsKey(key)) {
                return wrapper.wrap(given.get(key));
            }
            try {
                Object found =
                        ModelExtractors.getInstance().extractAndTransform(db, key, given, (name, value) -> value);
                return wrapper.wrap(found);
            } catch (NoModelExtractorException e) {
                throw new TemplateModelException("JBake has no model extractor for " + key, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
