package org.schoolhandbook.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.SourceFile;

/** Everything that a link can lead to, by the path inside the content folder. */
final class Targets {

    private final Map<PageId, Draft> pages = new HashMap<>();
    private final Map<PageId, String> urls = new HashMap<>();
    private final Map<String, PageId> byFolder = new HashMap<>();
    private final Map<String, PageId> byOutput = new HashMap<>();
    private final Map<PageId, Map<String, PageId>> translations = new HashMap<>();
    private final Set<String> files;
    private final MadePages made;

    Targets(List<Draft> drafts, Map<PageId, String> paths, List<SourceFile> files, MadePages made) {
        for (Draft draft : drafts) {
            pages.put(draft.id(), draft);
            String path = paths.get(draft.id());
            byOutput.put(path, draft.id());
            urls.put(draft.id(), Addresses.encode(path));
            draft.translation()
                    .ifPresent(translation -> translations
                            .computeIfAbsent(translation.of(), of -> new HashMap<>())
                            .put(translation.language(), draft.id()));
            if (draft.translation().isEmpty()
                    && path.substring(path.lastIndexOf('/') + 1).startsWith("index.")) {
                byFolder.put(draft.id().folder(), draft.id());
            }
        }
        this.files = Set.copyOf(files.stream().map(SourceFile::name).toList());
        this.made = made;
    }

    /** The page that a path means: its source, its folder, its output, or its source without extension. */
    Optional<PageId> page(String path) {
        Draft page = pages.get(new PageId(path));
        if (page != null) {
            return Optional.of(page.id());
        }
        String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Optional.ofNullable(pages.get(new PageId(path + ".md")))
                .map(Draft::id)
                .or(() -> Optional.ofNullable(byFolder.get(folder)))
                .or(() -> Optional.ofNullable(byOutput.get(path)));
    }

    /** The same page in a language, if it was translated into it. */
    Optional<PageId> translated(PageId page, String language) {
        return Optional.ofNullable(translations.getOrDefault(page, Map.of()).get(language));
    }

    /** The page that is made from the file at this path and has another path itself. */
    Optional<PageId> madeFrom(String path) {
        var id = new PageId(path);
        return Optional.of(id).filter(pages::containsKey).filter(page -> !page.equals(byOutput.get(path)));
    }

    boolean isKnown(String path) {
        return isFile(path) || page(path).isPresent();
    }

    String url(PageId id) {
        return urls.get(id);
    }

    boolean isFile(String path) {
        return files.contains(path);
    }

    /** What render makes at this path: a page, with its extension or without, or the list of a folder. */
    Optional<String> made(String path) {
        String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String list = folder.isEmpty() ? "index.html" : FolderTree.outputFolder(folder) + "/index.html";
        return Stream.of(path, path + ".html", list).filter(made::has).findFirst();
    }

    /** The id that is meant: upper and lower case do not matter, as they do not to those who write "#FAQ". */
    Optional<String> anchor(PageId id, String written) {
        Set<String> anchors = pages.get(id).anchors();
        return anchors.contains(written)
                ? Optional.of(written)
                : anchors.stream().filter(written::equalsIgnoreCase).sorted().findFirst();
    }

    List<String> anchors(PageId id) {
        return pages.get(id).anchors().stream().sorted().toList();
    }

    List<String> names() {
        var names = new ArrayList<String>();
        pages.keySet().forEach(id -> names.add(id.path()));
        names.addAll(files);
        names.addAll(made.named());
        return names;
    }
}
