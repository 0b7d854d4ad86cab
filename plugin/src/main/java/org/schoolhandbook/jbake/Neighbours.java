package org.schoolhandbook.jbake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;

/**
 * The published page before and after each one of its type, as JBake's {@code DocumentsRenderer} gives them, found once
 * instead of once a page.
 */
final class Neighbours {

    private record Pair(DocumentModel previous, DocumentModel next) {}

    private final Map<String, Pair> byUri = new HashMap<>();

    /** @param documents the newest first */
    Neighbours(List<DocumentModel> documents) {
        var byType = new HashMap<String, List<DocumentModel>>();
        documents.forEach(document -> byType.computeIfAbsent(document.getType(), type -> new ArrayList<>())
                .add(document));
        byType.values().forEach(this::pairs);
    }

    private void pairs(List<DocumentModel> sameType) {
        DocumentModel next = null;
        for (int i = 0; i < sameType.size(); i++) {
            DocumentModel document = sameType.get(i);
            byUri.put(document.getUri(), new Pair(publishedAfter(sameType, i), next));
            if (isPublished(document)) {
                next = document;
            }
        }
    }

    private static DocumentModel publishedAfter(List<DocumentModel> sameType, int index) {
        return sameType.stream()
                .skip(index + 1L)
                .filter(Neighbours::isPublished)
                .findFirst()
                .orElse(null);
    }

    private static boolean isPublished(DocumentModel document) {
        return ModelAttributes.Status.PUBLISHED.equals(document.getStatus());
    }

    void addTo(DocumentModel content) {
        Pair pair = byUri.get(content.getUri());
        if (pair != null) {
            content.setPreviousContent(navigation(pair.previous));
            content.setNextContent(navigation(pair.next));
        }
    }

    private static DocumentModel navigation(DocumentModel document) {
        if (document == null) {
            return null;
        }
        var navigation = new DocumentModel();
        navigation.setNoExtensionUri(document.getNoExtensionUri());
        navigation.setUri(document.getUri());
        navigation.setTitle(document.getTitle());
        return navigation;
    }
}
