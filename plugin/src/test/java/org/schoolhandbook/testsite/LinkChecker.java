package org.schoolhandbook.testsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a finished site on the disk, as a browser would. Knows nothing of how the site was made. */
public final class LinkChecker {

    private final Path root;
    private final Map<Path, Document> pages = new HashMap<>();

    public LinkChecker(Path root) {
        this.root = root;
    }

    /** Links that lead nowhere, a line each. */
    public List<String> deadLinks(List<String> files) {
        return files.stream()
                .filter(file -> file.endsWith(".html"))
                .flatMap(file -> links(root.resolve(file)).flatMap(link -> dead(file, link).stream()))
                .toList();
    }

    private Stream<String> links(Path file) {
        return page(file).select("[href],[src]").stream().map(LinkChecker::address);
    }

    private static String address(Element element) {
        return element.hasAttr("href") ? element.attr("href") : element.attr("src");
    }

    private Optional<String> dead(String from, String link) {
        URI uri = URI.create(link);
        if (uri.isAbsolute()) {
            return Optional.empty();
        }
        Path file = root.resolve(from);
        Path target = target(file, uri.getPath()).normalize();
        if (!target.startsWith(root) || !Files.isRegularFile(target)) {
            return Optional.of(from + " -> " + link);
        }
        String anchor = uri.getFragment();
        boolean found = anchor == null || page(target).getElementById(anchor) != null;
        return found ? Optional.empty() : Optional.of(from + " -> " + link + " (no such place in the page)");
    }

    /** A path that begins with a slash is taken from the root of the site. */
    private Path target(Path from, String path) {
        if (path.startsWith("/")) {
            return root.resolve(path.substring(1));
        }
        return path.isEmpty() ? from : from.resolveSibling(path);
    }

    private Document page(Path file) {
        return pages.computeIfAbsent(file, path -> {
            try {
                return Jsoup.parse(path, "UTF-8");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
