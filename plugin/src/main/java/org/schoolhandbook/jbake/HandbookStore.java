package org.schoolhandbook.jbake;

import java.io.File;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;

/**
 * What JBake asks its database for, answered from memory. Every public method of {@link ContentStore} that would touch
 * the database is overridden; a test keeps it so.
 */
final class HandbookStore extends ContentStore {

    private final List<DocumentModel> documents;

    /** The documents in the order in which queries give them. */
    HandbookStore(List<DocumentModel> documents) {
        super("memory", "handbook");
        this.documents = documents;
    }

    List<DocumentModel> documents() {
        return documents;
    }

    @Override
    public void startup() {
        // There is no database to start.
    }

    @Override
    public void close() {
        // There is no database to close.
    }

    @Override
    public void drop() {
        // There is no database to drop.
    }

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public long getDocumentCount(String docType) {
        return getAllContent(docType).size();
    }

    @Override
    public long getPublishedCount(String docType) {
        return getPublishedContent(docType).size();
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return where(document -> uri.equals(document.getSourceuri()));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return getDocumentByUri(uri);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
        return applyPaging ? pageOf(getPublishedPosts()) : getPublishedPosts();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return where(document -> isPublished(document) && isType(document, "post") && hasTag(document, tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        var found = new DocumentList<DocumentModel>();
        for (String type : DocumentTypes.getDocumentTypes()) {
            found.addAll(where(document -> isPublished(document) && isType(document, type) && hasTag(document, tag)));
        }
        return found;
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return where(document -> isPublished(document) && isType(document, docType));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        return where(document -> isType(document, docType));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
        return applyPaging ? pageOf(getAllContent(docType)) : getAllContent(docType);
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return where(document -> !document.getRendered());
    }

    @Override
    public void deleteContent(String uri) {
        throw readOnly();
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        // Nothing is kept from one build to the next.
    }

    @Override
    public void deleteAllByDocType(String docType) {
        throw readOnly();
    }

    @Override
    public Set<String> getTags() {
        return tags(document -> isPublished(document) && isType(document, "post"));
    }

    @Override
    public Set<String> getAllTags() {
        return tags(HandbookStore::isPublished);
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
        // There is no cache.
    }

    @Override
    public void addDocument(DocumentModel document) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("A handbook cannot be changed while it is rendered.");
    }

    private DocumentList<DocumentModel> where(Predicate<DocumentModel> test) {
        var found = new DocumentList<DocumentModel>();
        documents.stream().filter(test).forEach(found::add);
        return found;
    }

    private DocumentList<DocumentModel> pageOf(DocumentList<DocumentModel> all) {
        var page = new DocumentList<DocumentModel>();
        long limit = getLimit() < 0 ? all.size() : getLimit();
        all.stream().skip(Math.max(0, getStart())).limit(limit).forEach(page::add);
        return page;
    }

    /** Templates print tags in the order in which they come, and in jbake-core 2.7.0 that is a hash set's. */
    private Set<String> tags(Predicate<DocumentModel> test) {
        return Arrays.stream(DocumentTypes.getDocumentTypes())
                .flatMap(type -> where(document -> isType(document, type) && test.test(document)).stream())
                .flatMap(document -> Arrays.stream(document.getTags()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isPublished(DocumentModel document) {
        return ModelAttributes.Status.PUBLISHED.equals(document.getStatus());
    }

    private static boolean isType(DocumentModel document, String type) {
        return type.equals(document.getType());
    }

    private static boolean hasTag(DocumentModel document, String tag) {
        return Arrays.asList(document.getTags()).contains(tag);
    }
}
