package org.schoolhandbook.jbake;

import freemarker.cache.TemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.FreemarkerTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * JBake's engine for {@code .ftl}, with its model and its compatibility level. Only what depends on the machine is
 * taken away: the JVM's locale, and error pages with stack traces (jbake-core 2.7.0 keeps FreeMarker's default handler,
 * which prints them into the page).
 */
final class JBakeTemplates extends FreemarkerTemplateEngine {

    private final Configuration freemarker = new Configuration(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
    private final StockModel.Beans beans = new StockModel.Beans();

    JBakeTemplates(JBakeConfiguration config, ContentStore db, TemplateLoader loader) {
        super(config, db);
        freemarker.setTemplateLoader(loader);
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setOutputEncoding(config.getOutputEncoding());
        freemarker.setTimeZone(config.getFreemarkerTimeZone());
        freemarker.setLocale(locale(config.getJvmLocale()));
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
        freemarker.setWrapUncheckedExceptions(true);
    }

    /** {@code jvm.locale}, such as {@code de_CH}, which stock JBake sets for the whole JVM. */
    private static Locale locale(String name) {
        return name == null ? Locale.UK : Locale.forLanguageTag(name.replace('_', '-'));
    }

    @Override
    public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
        try {
            freemarker
                    .getTemplate(templateName)
                    .process(new StockModel(freemarker.getObjectWrapper(), model, db, config, beans), writer);
        } catch (IOException | TemplateException e) {
            throw new RenderingException(e);
        }
    }
}
