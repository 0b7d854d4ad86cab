package org.schoolhandbook.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schoolhandbook.model.Folder;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.PageId;

/** Everything that readers may see, as it lies in folders. */
final class SiteTree {

    private final Handbook handbook;

    SiteTree(Handbook handbook) {
        this.handbook = handbook;
    }

    Branch root() {
        return branch(handbook.folders().get(""));
    }

    private Branch branch(Folder folder) {
        Stream<Branch> folders = folder.folders().stream()
                .map(path -> handbook.folders().get(path))
                .map(inside -> Ways.isSingle(inside) ? page(inside.pages().get(0)) : branch(inside));
        Stream<Branch> pages = folder.pages().stream().map(this::page);
        Entry entry = Entry.of("folder", folder.title(), folder.url(), Optional.empty());
        return new Branch(entry, Stream.concat(folders, pages).toList());
    }

    private Branch page(PageId id) {
        return new Branch(Entry.of(handbook.pages().get(id)), List.of());
    }
}
