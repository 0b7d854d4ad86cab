package org.schoolhandbook.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolhandbook.model.Folder;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.PageId;

/** The pages of a folder one after the other, as lists have them. */
final class Neighbours {

    private final Map<PageId, PageId> before = new HashMap<>();
    private final Map<PageId, PageId> after = new HashMap<>();

    Neighbours(Handbook handbook) {
        for (Folder folder : handbook.folders().values()) {
            List<PageId> pages = folder.pages();
            for (int next = 1; next < pages.size(); next++) {
                before.put(pages.get(next), pages.get(next - 1));
                after.put(pages.get(next - 1), pages.get(next));
            }
        }
    }

    Optional<PageId> before(PageId page) {
        return Optional.ofNullable(before.get(page));
    }

    Optional<PageId> after(PageId page) {
        return Optional.ofNullable(after.get(page));
    }
}
