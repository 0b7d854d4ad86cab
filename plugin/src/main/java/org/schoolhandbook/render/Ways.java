package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.Folder;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.Topic;

/** How readers are led through the folders. */
final class Ways {

    /** The list of all topics. */
    static final String TOPICS = Topic.FOLDER + "/index.html";

    private final Handbook handbook;

    Ways(Handbook handbook) {
        this.handbook = handbook;
    }

    /** The folders at the top. */
    List<Entry> top() {
        return handbook.folders().get("").folders().stream()
                .map(path -> way(handbook.folders().get(path)))
                .toList();
    }

    /** The way from the first page to what lies in a folder, or to its first page. */
    List<Entry> trail(String folder, boolean index) {
        var trail = new ArrayList<Entry>();
        String inside = index ? folderOf(folder) : folder;
        if (index && folder.isEmpty()) {
            return trail;
        }
        for (String path = inside; ; path = folderOf(path)) {
            Folder on = handbook.folders().get(path);
            if (on != null) {
                trail.add(0, entry(on));
            } else if (path.equals(Topic.FOLDER)) {
                trail.add(0, topics());
            }
            if (path.isEmpty()) {
                return List.copyOf(trail);
            }
        }
    }

    /** All topics, as one way. */
    Entry topics() {
        return Entry.of("folder", handbook.words().getOrDefault("topics.title", "Topics"), TOPICS, Optional.empty());
    }

    /** What lies in a folder. */
    List<Entry> inside(Folder folder) {
        var entries = new ArrayList<Entry>();
        folder.folders().forEach(path -> entries.add(way(handbook.folders().get(path))));
        folder.pages().forEach(id -> entries.add(Entry.of(handbook.pages().get(id))));
        return List.copyOf(entries);
    }

    /** A folder as readers are led to it: where it holds one page and nothing else, straight to that. */
    private Entry way(Folder folder) {
        if (!isSingle(folder)) {
            return entry(folder);
        }
        Page page = handbook.pages().get(folder.pages().get(0));
        return Entry.of("folder", page.title(), page.url(), page.info().common().summary());
    }

    /** Whether it is no more than its only page; the topics have a list in any case. */
    static boolean isSingle(Folder folder) {
        return folder.index().isEmpty()
                && !folder.path().equals(Topic.FOLDER)
                && folder.folders().isEmpty()
                && folder.pages().size() == 1;
    }

    private Entry entry(Folder folder) {
        Optional<String> summary = folder.index()
                .flatMap(id -> handbook.pages().get(id).info().common().summary());
        return Entry.of("folder", folder.title(), folder.url(), summary);
    }

    /** The folder that holds a file or folder; empty for the top. */
    static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
