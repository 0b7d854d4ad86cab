package org.schoolhandbook.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Reference;
import org.schoolhandbook.model.Topic;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** Looks up what one page's references lead to. One use each. */
final class Resolver {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*", Pattern.DOTALL);

    private final PageId from;
    private final String language;
    private final Targets targets;
    private final Set<PageId> hidden;
    private final boolean strict;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param language of the page, to whose readers other pages in it are shown first; empty: the handbook's
     * @param hidden pages that readers will not see
     * @param strict whether a target that is not known is a mistake
     */
    Resolver(PageId from, String language, Targets targets, Set<PageId> hidden, boolean strict) {
        this.from = from;
        this.language = language;
        this.targets = targets;
        this.hidden = hidden;
        this.strict = strict;
    }

    List<Problem> problems() {
        return problems;
    }

    Link resolve(Reference reference) {
        String written = reference.written().strip();
        if (leadsElsewhere(written)) {
            return new Link.ToAddress(written);
        }
        int hash = written.indexOf('#');
        String beforeHash = hash < 0 ? written : written.substring(0, hash);
        String anchor = hash < 0 ? "" : decoded(written.substring(hash + 1));
        int query = beforeHash.indexOf('?');
        String path = query < 0 ? beforeHash : beforeHash.substring(0, query);
        if (!strict) {
            return asWritten(reference, decoded(path), anchor);
        }
        if (path.isEmpty()) {
            return toPage(from, anchor, reference);
        }
        return inside(decoded(path))
                .flatMap(inside -> known(inside, anchor, reference))
                .orElseGet(() -> notFound(reference, decoded(path)));
    }

    private static boolean leadsElsewhere(String written) {
        boolean may = written.indexOf(':') > 0 || written.startsWith("//");
        return may && ELSEWHERE.matcher(written).matches();
    }

    /**
     * JBake's templates also show a page's text on others, such as the index and the feed, so an address stays what its
     * author made of it. Only one that names the source of a page, and so leads nowhere, is turned into the page's.
     */
    private Link asWritten(Reference reference, String path, String anchor) {
        Optional<PageId> page = inside(path).flatMap(targets::madeFrom);
        if (page.isPresent()) {
            return new Link.ToPage(page.get(), targets.url(page.get()), Addresses.encode(anchor));
        }
        boolean known = path.isEmpty() || inside(path).filter(targets::isKnown).isPresent();
        if (!known) {
            problems.add(Problem.note(
                    "link-not-checked",
                    reference.at(),
                    "\"" + path + "\" is none of the pages here, so the link stays as it is.",
                    "Templates may make files that are only known at the end."));
        }
        return new Link.ToAddress(reference.written().strip());
    }

    private Optional<Link> known(String path, String anchor, Reference reference) {
        if (targets.isFile(path)) {
            return Optional.of(new Link.ToFile(path));
        }
        Optional<PageId> page = targets.page(path);
        if (page.isPresent()) {
            return Optional.of(inLanguage(page.get(), anchor, reference));
        }
        return targets.made(path).map(made -> toMade(made, anchor, reference));
    }

    private Link toMade(String path, String anchor, Reference reference) {
        if (!anchor.isEmpty()) {
            problems.add(Problem.warning(
                    "anchor-not-checked",
                    reference.at(),
                    "\"" + path + "\" is made by the theme, so nobody knows whether it has a heading \"#" + anchor
                            + "\".",
                    "Take \"#" + anchor + "\" out: the link leads to the top of the page in any case."));
        }
        return new Link.ToFile(path);
    }

    /** A heading's name in the original is most often another one in the translation. */
    private Link inLanguage(PageId page, String anchor, Reference reference) {
        Optional<PageId> translated = targets.translated(page, language).filter(other -> !hidden.contains(other));
        if (translated.isEmpty()) {
            return toPage(page, anchor, reference);
        }
        boolean originals = !anchor.isEmpty()
                && targets.anchor(translated.get(), anchor).isEmpty()
                && targets.anchor(page, anchor).isPresent();
        if (originals) {
            problems.add(Problem.note(
                    "anchor-not-translated",
                    reference.at(),
                    "\"" + translated.get().path() + "\" has no heading \"#" + anchor
                            + "\", as the page that it translates has.",
                    "Until then the link leads to the top of it. Give its heading the same name: {#" + anchor + "}."));
        }
        return toPage(translated.get(), originals ? "" : anchor, reference);
    }

    private Link toPage(PageId page, String anchor, Reference reference) {
        if (hidden.contains(page)) {
            problems.add(Problem.error(
                    "link-to-draft",
                    reference.at(),
                    "This leads to \"" + page.path() + "\", which readers cannot see yet.",
                    "Publish that page, or take the link out until then."));
        }
        String found = anchor.isEmpty()
                ? ""
                : targets.anchor(page, anchor).orElseGet(() -> withoutHeading(page, anchor, reference));
        return new Link.ToPage(page, targets.url(page), Addresses.encode(found));
    }

    private String withoutHeading(PageId page, String anchor, Reference reference) {
        String where = page.equals(from) ? "This page" : "\"" + page.path() + "\"";
        List<String> names =
                targets.anchors(page).stream().map(name -> "#" + name).toList();
        problems.add(Problem.error(
                "anchor-not-found",
                reference.at(),
                where + " has no heading \"#" + anchor + "\".",
                Suggestions.didYouMean(
                        "#" + anchor,
                        names,
                        "Link to the page itself, or give the heading this name: {#" + anchor + "}.")));
        return anchor;
    }

    private Link notFound(Reference reference, String path) {
        String what = reference.kind() == Reference.Kind.IMAGE ? "image" : "page or file";
        problems.add(Problem.error(
                "link-not-found", reference.at(), "There is no " + what + " \"" + path + "\".", hint(path)));
        return new Link.ToAddress(reference.written().strip());
    }

    private String hint(String path) {
        String wanted = inside(path).orElse(path);
        List<String> near = Suggestions.near(wanted, targets.names());
        if (near.isEmpty()) {
            near = sameName(wanted);
        }
        if (near.isEmpty()) {
            return wanted.startsWith(Topic.FOLDER + "/")
                    ? "A topic has a page as soon as the field \"topics\" of some page names it."
                    : "Check the spelling, and that the file lies in the content folder.";
        }
        return "Did you mean "
                + Suggestions.orList(near.stream()
                        .map(name -> Addresses.relative(from.path(), name))
                        .toList())
                + "?";
    }

    private List<String> sameName(String wanted) {
        String name = wanted.substring(wanted.lastIndexOf('/') + 1);
        return targets.names().stream()
                .filter(other -> other.substring(other.lastIndexOf('/') + 1).equalsIgnoreCase(name))
                .sorted(Comparator.naturalOrder())
                .limit(3)
                .toList();
    }

    /** The path from the content folder, if it does not lead out of it. */
    private Optional<String> inside(String path) {
        var parts = new ArrayDeque<String>();
        String whole = path.startsWith("/") || from.folder().isEmpty() ? path : from.folder() + "/" + path;
        for (String part : whole.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String decoded(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
