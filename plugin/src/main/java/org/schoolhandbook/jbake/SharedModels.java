package org.schoolhandbook.jbake;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.jbake.model.ModelAttributes;
import org.jbake.template.model.TemplateModel;
import org.schoolhandbook.model.Language;
import org.schoolhandbook.model.Languages;
import org.schoolhandbook.render.PageView;
import org.schoolhandbook.render.SiteView;

/** What templates see besides the model of a page, for each language in which there are pages. */
final class SharedModels {

    private final Map<String, SharedModel> byLanguage = new HashMap<>();
    private final String main;
    private final Date today;

    /** @param sites by the code of their language */
    SharedModels(Languages languages, SortedMap<String, SiteView> sites, Date today) {
        this.main = languages.main().code();
        this.today = today;
        sites.forEach((code, site) -> byLanguage.put(code, model(languages.of(code), site)));
    }

    private SharedModel model(Language language, SiteView site) {
        Map<String, String> words = EnglishWords.marked(language);
        return new SharedModel(
                Map.of("site", site, "words", words, ModelAttributes.PUBLISHED_DATE, today), new Wrapper(words));
    }

    /** That of the page's language; of a file that is no page, that of the handbook's. */
    SharedModel of(TemplateModel model) {
        String language =
                model.get("page") instanceof PageView page ? page.language().code() : main;
        return byLanguage.get(language);
    }

    /** The day of the build. */
    Date today() {
        return today;
    }
}
