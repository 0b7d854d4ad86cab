package org.schoolhandbook.jbake;

import freemarker.ext.beans.BeansWrapper;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleDate;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Date;
import java.util.LinkedList;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.ModelAttributes;
import org.jbake.template.FreemarkerTemplateEngine.LazyLoadingModel;

/** What a {@code .ftl} template can name: as jbake-core 2.7.0 has it, without its database and its clock. */
final class StockModel extends LazyLoadingModel {

    private final ContentStore db;
    private final Beans beans;
    private final Date today;

    /** @param model holds the day of the build as {@code published_date} */
    StockModel(
            ObjectWrapper wrapper,
            org.jbake.template.model.TemplateModel model,
            ContentStore db,
            JBakeConfiguration config,
            Beans beans) {
        super(wrapper, model, db, config);
        this.db = db;
        this.beans = beans;
        this.today = (Date) model.get(ModelAttributes.PUBLISHED_DATE);
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        return switch (key) {
            case ModelAttributes.DB -> beans.wrap(db);
            case ModelAttributes.PUBLISHED_DATE -> new SimpleDate(today, TemplateDateModel.UNKNOWN);
            default -> super.get(key);
        };
    }

    /** Shows {@code db} to templates; one for all pages, because it remembers what it saw of each class. */
    static final class Beans extends BeansWrapper {

        Beans() {
            super(Configuration.DEFAULT_INCOMPATIBLE_IMPROVEMENTS);
        }

        /** FreeMarker looks at every method of a bean's class, and {@code DocumentList} has one that names OrientDB. */
        @Override
        public TemplateModel wrap(Object value) throws TemplateModelException {
            return super.wrap(value instanceof DocumentList<?> list ? new LinkedList<>(list) : value);
        }
    }
}
