package org.schoolhandbook.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Folder;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.front.PrincipleInfo;

/** The folders of the published pages, each with what lies in it. */
final class FolderTree {

    private static final Comparator<Page> PAGES = Comparator.comparing(FolderTree::order)
            .thenComparing(page -> page.title().toLowerCase(Locale.ROOT))
            .thenComparing(Page::id);
    private static final Comparator<Folder> FOLDERS = Comparator.comparing(Folder::order)
            .thenComparing(folder -> folder.title().toLowerCase(Locale.ROOT))
            .thenComparing(Folder::path);

    private static final int LAST = Integer.MAX_VALUE;

    private FolderTree() {}

    static SortedMap<String, Folder> of(List<Page> published) {
        var pages = new TreeMap<String, List<Page>>();
        pages.put("", new ArrayList<>());
        for (Page page : published) {
            String folder = folderOf(page.path());
            for (String f = folder; !f.isEmpty(); f = folderOf(f)) {
                pages.computeIfAbsent(f, key -> new ArrayList<>());
            }
            pages.get(folder).add(page);
        }
        var folders = new TreeMap<String, Folder>();
        pages.descendingMap().forEach((path, inside) -> folders.put(path, folder(path, inside, folders)));
        return folders;
    }

    /** Where the listing of a folder of the content goes. */
    static String outputFolder(String folder) {
        return Stream.of(folder.split("/")).map(PagePaths::slug).collect(Collectors.joining("/"));
    }

    private static Folder folder(String path, List<Page> inside, SortedMap<String, Folder> done) {
        Optional<Page> index = inside.stream().filter(Page::isIndex).findFirst();
        List<PageId> pages = inside.stream()
                .filter(page -> !page.isIndex())
                .sorted(PAGES)
                .map(Page::id)
                .toList();
        List<String> folders = done.values().stream()
                .filter(other ->
                        !other.path().isEmpty() && folderOf(other.path()).equals(path))
                .sorted(FOLDERS)
                .map(Folder::path)
                .toList();
        String title = index.map(Page::title).orElseGet(() -> titleOf(path));
        String listing = Addresses.encode(path.isEmpty() ? "index.html" : path + "/index.html");
        int order = inside.stream()
                .filter(page -> index.isEmpty() || page.isIndex())
                .mapToInt(FolderTree::order)
                .min()
                .orElse(LAST);
        return new Folder(
                path, title, index.map(Page::url).orElse(listing), order, index.map(Page::id), pages, folders);
    }

    /** A principle has a number in any case. */
    private static int order(Page page) {
        Optional<Integer> number =
                page.info() instanceof PrincipleInfo principle ? principle.number() : Optional.empty();
        return page.info().common().order().or(() -> number).orElse(LAST);
    }

    private static String titleOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[-_]+", " ");
        return name.isEmpty() ? "Home" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
