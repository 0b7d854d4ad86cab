package org.schoolhandbook.jbake;

import java.util.Collection;
import java.util.concurrent.locks.ReentrantLock;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractor;
import org.jbake.template.ModelExtractors;
import org.jbake.template.model.PublishedCustomExtractor;
import org.jbake.template.model.TypedDocumentsExtractor;

/**
 * JBake 2.7.0 keeps document types and model extractors in static fields. Whoever renders takes the key, sets them for
 * one site and gives the key back, so that two sites in one Java process do not see each other.
 */
final class Registries {

    private static final ReentrantLock KEY = new ReentrantLock();

    private Registries() {}

    /** @param types in the order in which templates list their pages */
    static void take(Collection<String> types) {
        KEY.lock();
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        for (String type : types) {
            DocumentTypes.addDocumentType(type);
            register(type + "s", new TypedDocumentsExtractor());
            register("published_" + type + "s", new PublishedCustomExtractor(type));
        }
    }

    private static void register(String key, ModelExtractor<?> extractor) {
        if (!ModelExtractors.getInstance().containsKey(key)) {
            ModelExtractors.getInstance().registerEngine(key, extractor);
        }
    }

    static void giveBack() {
        KEY.unlock();
    }
}
