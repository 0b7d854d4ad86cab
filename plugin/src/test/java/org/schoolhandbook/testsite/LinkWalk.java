package org.schoolhandbook.testsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Walks a finished site from page to page, as a reader would. Knows nothing of how the site was made. */
public final class LinkWalk {

    private final Path root;
    private final Map<String, Set<String>> links;

    /** @param pages from the root of the site */
    public LinkWalk(Path root, List<String> pages) {
        this.root = root;
        this.links = pages.stream().collect(Collectors.toMap(Function.identity(), this::links));
    }

    /** From each page that leads there, how many links a reader has to follow. */
    public SortedMap<String, Integer> linksTo(String target) {
        var far = new TreeMap<String, Integer>(Map.of(target, 0));
        var next = new ArrayDeque<String>(List.of(target));
        while (!next.isEmpty()) {
            String to = next.remove();
            links.forEach((from, targets) -> {
                if (targets.contains(to) && far.putIfAbsent(from, far.get(to) + 1) == null) {
                    next.add(from);
                }
            });
        }
        return far;
    }

    /** An address with a scheme is another site's, unless it is our own: the page of a broken link has those. */
    private Set<String> links(String page) {
        try {
            return Jsoup.parse(root.resolve(page), "UTF-8").select("a[href]").eachAttr("href").stream()
                    .map(href -> href.replaceFirst("^https://oakfield\\.example\\.org/", "/"))
                    .map(URI::create)
                    .filter(uri -> !uri.isAbsolute() && !uri.getPath().isEmpty())
                    .map(uri -> URI.create("/" + page).resolve(uri).getPath().substring(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
