package org.schoolhandbook.jbake;

import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.template.ModelExtractor;

/** Somebody else's list for templates, declared in {@code META-INF} of the test class path. */
public final class DiaryExtractor implements ModelExtractor<List<String>> {

    @Override
    @SuppressWarnings("rawtypes")
    public List<String> get(ContentStore db, Map model, String key) {
        if (db.getPublishedPosts().isEmpty()) {
            throw new IllegalStateException("nobody wrote anything");
        }
        return db.getPublishedPosts().stream()
                .map(post -> post.getTitle() + " (" + post.getBody().strip() + ")")
                .toList();
    }
}
