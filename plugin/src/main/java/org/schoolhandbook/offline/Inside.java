package org.schoolhandbook.offline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.schoolhandbook.model.book.Book;

/** Style, scripts and index of the site inside the page itself. */
final class Inside {

    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*([\"']?)(?!data:|#)([^\"')]+)\\1\\s*\\)");

    /** A file of the index: what comes before its text, and behind it. */
    private static final Pattern INDEX =
            Pattern.compile("HandbookSearch\\.add\\(\"(\\w+)\",(\".*\")\\);\\s*", Pattern.DOTALL);

    private static final String FOLDER = "theme/";
    private static final String SEARCH = "search/";

    private final Book book;
    private final Carried carried;
    private final String style;
    private final String first;
    private final List<String> last;

    Inside(Book book, Carried carried) throws IOException {
        this.book = book;
        this.carried = carried;
        this.style = style();
        this.first = script(FOLDER + "page.js");
        this.last = new ArrayList<>();
        boolean searched = book.files().keySet().stream().anyMatch(path -> path.startsWith(SEARCH));
        for (String name : searched ? List.of("search.js", "stemmer.js", "find.js") : List.<String>of()) {
            last.add(script(FOLDER + name));
        }
        last.add(script("book.js"));
    }

    /** Nothing may be asked for or sent, and nothing may run but what is here now (W3C, Content Security Policy 3). */
    String policy() {
        var scripts = new ArrayList<String>(last);
        scripts.add(0, first);
        return "default-src 'none'; script-src "
                + scripts.stream().map(Inside::hash).collect(Collectors.joining(" ")) + "; style-src " + hash(style)
                + "; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
    }

    /** What must be there before the first line is drawn. The letters are in the style: there is nothing to wait for. */
    String opening() {
        return "<style>" + style + "</style>\n<script data-font=\"inside\">" + first + "</script>\n";
    }

    String scripts() {
        return last.stream().map(text -> "<script>" + text + "</script>\n").collect(Collectors.joining());
    }

    /** The index as blocks that do nothing until somebody searches. */
    void writeIndex(OutputStream to) throws IOException {
        for (String path : book.files().keySet()) {
            Matcher file = INDEX.matcher(path.startsWith(SEARCH) ? carried.text(path) : "");
            if (file.matches()) {
                String text = file.group(2).replace("<", "\\u003c");
                to.write(("<script type=\"application/json\" id=\"search:" + file.group(1) + "\">" + text
                                + "</script>\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String style() throws IOException {
        String sheet = plain(carried.text(FOLDER + "style.css") + carried.text("book.css"));
        Set<String> fonts = new HashSet<>();
        Matcher address = ADDRESS.matcher(sheet);
        var out = new StringBuilder();
        while (address.find()) {
            String path = FOLDER + address.group(2);
            boolean again = path.endsWith(".woff2") && !fonts.add(path);
            // The same letters once more are those for a disk, which are not wanted where nothing is loaded.
            String data = again ? "data:," : carried.picture(path);
            address.appendReplacement(out, Matcher.quoteReplacement("url(\"" + data + "\")"));
        }
        // Letters that are here already need not come in time for the first line, as those from a server must.
        return address.appendTail(out)
                .toString()
                .replace("font-display: optional", "font-display: swap")
                .replace("</style", "<\\/style");
    }

    private String script(String path) throws IOException {
        return plain(carried.text(path)).replace("</script", "<\\/script").replace("<!--", "<\\!--");
    }

    /** As a browser reads it: the hash is that of one kind of line end (HTML Living Standard, 13.2.3.5). */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
