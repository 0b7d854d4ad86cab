package org.schoolhandbook.jbake;

import freemarker.core.Environment;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Utf8Writer;
import org.schoolhandbook.render.Html;

/** How our own templates see Java values: an absent one is missing, and a date reads as people write it. */
final class Wrapper extends DefaultObjectWrapper {

    private final Map<String, String> words;

    /** @param words the theme's, among which are those of dates; without them, dates are English */
    Wrapper(Map<String, String> words) {
        super(Configuration.VERSION_2_3_34);
        this.words = words;
    }

    /** {@code ${date}} gives "6 September 2026", {@code ${date.iso}} gives "2026-09-06". */
    private record Day(LocalDate date, String words) implements TemplateScalarModel, TemplateHashModel {

        @Override
        public String getAsString() {
            return words;
        }

        @Override
        public TemplateModel get(String key) {
            return "iso".equals(key) ? new SimpleScalar(date.toString()) : null;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** {@code <@page.body/>} writes the HTML without decoding it, unless a template catches its own output. */
    private record Printed(Html html) implements TemplateDirectiveModel {

        @Override
        @SuppressWarnings("rawtypes")
        public void execute(
                Environment environment, Map parameters, TemplateModel[] loopVariables, TemplateDirectiveBody nested)
                throws IOException {
            if (environment.getOut() instanceof Utf8Writer out) {
                html.writeTo(out);
            } else {
                environment.getOut().write(html.text());
            }
        }
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Html html) {
            return new Printed(html);
        }
        if (value instanceof LocalDate date) {
            return new Day(date, Language.written(date, words));
        }
        return value instanceof LocalDateTime time ? wrap(time.toLocalDate()) : super.wrap(value);
    }
}
