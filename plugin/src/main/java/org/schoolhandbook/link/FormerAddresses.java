package org.schoolhandbook.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.Mention;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Redirect;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Problem;

/** Where pages were once found. One use each. */
final class FormerAddresses {

    /** What every disk, every browser and the files of every host can hold. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._~!'()+,;=@&-]*");

    private static final Pattern DOTS = Pattern.compile("\\.{1,2}");
    private static final Pattern WEB_PAGE = Pattern.compile("(?i).*\\.html?");

    private final Map<PageId, String> paths;
    private final MadePages made;
    private final Map<String, String> taken = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final List<Redirect> redirects = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    FormerAddresses(List<Draft> published, Map<PageId, String> paths, List<SourceFile> files, MadePages made) {
        this.paths = paths;
        this.made = made;
        files.forEach(file -> take(file.name(), "the file " + file.shown()));
        published.forEach(page -> take(paths.get(page.id()), page.source().shown()));
    }

    /** @param published in the order of their ids */
    Outcome<List<Redirect>> of(List<Draft> published) {
        for (Draft page : published) {
            page.fields().mentions().stream()
                    .filter(mention -> mention.kind() == Mention.Kind.FORMER_ADDRESS)
                    .forEach(mention -> read(page, mention));
        }
        redirects.sort(Comparator.comparing(Redirect::from));
        return new Outcome<>(List.copyOf(redirects), problems);
    }

    private void take(String path, String whose) {
        String key = key(path);
        taken.put(key, whose);
        for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
            folders.add(key.substring(0, slash));
        }
    }

    private static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private void read(Draft page, Mention alias) {
        String written = alias.path();
        if (!written.startsWith("/") || written.startsWith("//")) {
            problems.add(elsewhere(alias));
            return;
        }
        Optional<String> path = decoded(written.substring(1));
        if (path.isEmpty()) {
            problems.add(Problem.error(
                    "alias-odd",
                    alias.at(),
                    "No page can be at the address \"" + written + "\".",
                    "Write a path of plain names, such as /old/page.html, without ?, #, *, colons, backslashes or"
                            + " dots alone."));
            return;
        }
        String file = file(path.get());
        Optional<String> owner = owner(file);
        if (owner.isPresent()) {
            problems.add(clash(alias, owner.get()));
            return;
        }
        take(file, page.source().shown());
        boolean servedAsPage = WEB_PAGE.matcher(file).matches();
        if (!servedAsPage) {
            problems.add(onlyByServer(alias));
        }
        redirects.add(new Redirect(
                path.get(),
                Optional.of(file).filter(name -> servedAsPage),
                page.id(),
                Addresses.encode(paths.get(page.id()))));
    }

    private static Optional<String> decoded(String written) {
        try {
            String path = URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
            String inner = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            for (String name : inner.split("/", -1)) {
                boolean plain = PLAIN.matcher(name).matches() && name.equals(name.strip());
                boolean empty =
                        name.isEmpty() && !path.isEmpty() || DOTS.matcher(name).matches();
                if (!plain || empty) {
                    return Optional.empty();
                }
            }
            return Optional.of(path);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A name without an extension was that of a folder: servers show the first page of it. */
    private static String file(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.isEmpty()) {
            return path + "index.html";
        }
        return name.indexOf('.') < 0 ? path + "/index.html" : path;
    }

    /** Whose a path is already, or that of a folder on the way to it. */
    private Optional<String> owner(String file) {
        String key = key(file);
        if (folders.contains(key)) {
            return Optional.of("a folder of other pages");
        }
        for (String path = key; !path.isEmpty(); path = path.substring(0, Math.max(0, path.lastIndexOf('/')))) {
            if (taken.containsKey(path)) {
                return Optional.of(taken.get(path));
            }
            if (made.has(path)) {
                return Optional.of("a page that the theme makes");
            }
        }
        return Optional.empty();
    }

    private static Problem elsewhere(Mention alias) {
        String written = alias.path();
        boolean address = written.contains("//");
        return Problem.error(
                "alias-elsewhere",
                alias.at(),
                address
                        ? "\"" + written + "\" is an address of another website, from where nothing can lead here."
                        : "The former address \"" + written + "\" does not begin at the top of the site.",
                address
                        ? "Write only what comes after the website's name, such as /old/page.html, and only if it was"
                                + " this one's."
                        : "Begin it with a slash: /" + written.replaceFirst("^(?:\\.{0,2}/)+", "") + ".");
    }

    private static Problem clash(Mention alias, String owner) {
        return Problem.error(
                "alias-taken",
                alias.at(),
                "The address \"" + alias.path() + "\" cannot lead here: it belongs to " + owner + ".",
                "Take it out here, or there.");
    }

    private static Problem onlyByServer(Mention alias) {
        return Problem.note(
                "alias-needs-server",
                alias.at(),
                "No web page can stand at \"" + alias.path() + "\", so only the server can lead from there.",
                "Servers that read _redirects or .htaccess do. Ask whoever runs yours, or take it out.");
    }
}
