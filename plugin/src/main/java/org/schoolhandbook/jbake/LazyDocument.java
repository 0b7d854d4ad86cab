package org.schoolhandbook.jbake;

import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/** A document whose HTML is made when somebody wants it: a template, or a rendering tool by {@link #getBody()}. */
final class LazyDocument extends DocumentModel {

    private static final long serialVersionUID = 1L;

    @Override
    public String getBody() {
        Object body = get(ModelAttributes.BODY);
        try {
            return body instanceof TemplateScalarModel lazy ? lazy.getAsString() : (String) body;
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The stock one asks OrientDB's classes what kind of list a missing one is. */
    @Override
    public String[] getTags() {
        return get(ModelAttributes.TAGS) instanceof String[] tags ? tags : new String[0];
    }
}
