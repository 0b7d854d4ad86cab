package org.schoolhandbook.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.schoolhandbook.model.Conventions;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.Translation;

/** Where a page's file goes. */
final class PagePaths {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}_.]+");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,97}[a-z0-9])?");
    private static final int LONGEST = 100;

    private final Conventions conventions;
    private final Set<PageId> all;

    PagePaths(Conventions conventions, Set<PageId> all) {
        this.conventions = conventions;
        this.all = all;
    }

    String of(PageId id, String type) {
        return conventions.jbake() ? asJBakeDoes(id, type) : plain(id);
    }

    /** A translation lies as its original does, in a folder of its language: {@code pl/policies/behaviour.html}. */
    String of(Translation made, String type) {
        return made.language().toLowerCase(Locale.ROOT) + '/' + of(made.of(), type);
    }

    /** Lower case, without accents or spaces, so that it survives memory sticks, mail and being read out. */
    private String plain(PageId id) {
        var path = new StringBuilder();
        if (!id.folder().isEmpty()) {
            for (String part : id.folder().split("/")) {
                path.append(slug(part)).append('/');
            }
        }
        String stem = stem(id.fileName());
        String name = isReadme(stem) && !hasIndex(id) ? "index" : slug(stem);
        return path.append(name).append(conventions.outputExtension()).toString();
    }

    /** jbake-core 2.7.0, {@code Crawler.buildURI}. */
    private String asJBakeDoes(PageId id, String type) {
        String folder = id.folder().isEmpty() ? "" : id.folder() + "/";
        String name = URLEncoder.encode(stem(id.fileName()), StandardCharsets.UTF_8);
        boolean bare = conventions
                .noExtensionPrefix()
                .filter(prefix -> ("/" + id.path()).startsWith(prefix))
                .isPresent();
        String extension = conventions.typeExtensions().getOrDefault(type, conventions.outputExtension());
        return folder + name + (bare ? "/index" : "") + extension;
    }

    static String slug(String name) {
        if (SLUG.matcher(name).matches()) {
            return name;
        }
        String folded =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String composed = Normalizer.normalize(folded, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String slug = UNSAFE.matcher(composed).replaceAll("-").replaceAll("^[-.]+|[-.]+$", "");
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        return cut.isEmpty() ? "page-" + Integer.toHexString(name.hashCode()) : cut;
    }

    private boolean hasIndex(PageId id) {
        String folder = id.folder().isEmpty() ? "" : id.folder() + "/";
        return all.contains(new PageId(folder + "index.md"));
    }

    private static boolean isReadme(String stem) {
        return stem.equalsIgnoreCase("readme");
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
