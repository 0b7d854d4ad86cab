package org.schoolhandbook.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.schoolhandbook.model.Addresses;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Redirect;

/**
 * What servers are told, in the files that some of them read: {@code .htaccess} for Apache, {@code _headers} and
 * {@code _redirects} for Netlify and Cloudflare Pages.
 */
final class HostFiles {

    /** Besides what each page says itself; who may frame it, a page cannot say. */
    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "Content-Security-Policy", Web.POLICY + "; frame-ancestors 'self'",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Referrer-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff"));

    private final Handbook handbook;
    private final String root;

    /** @param website known, because these files name whole paths */
    HostFiles(Handbook handbook, Website website) {
        this.handbook = handbook;
        this.root = website.path();
    }

    List<Artifact> artifacts() {
        return List.of(
                artifact(".htaccess", htaccess()),
                artifact("_headers", headers()),
                artifact("_redirects", redirects()));
    }

    private static Artifact artifact(String path, String text) {
        return new Artifact(path, List.of(), out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
    }

    private String headers() {
        return HEADERS.entrySet().stream()
                .map(header -> "  " + header.getKey() + ": " + header.getValue() + "\n")
                .collect(Collectors.joining("", root + "*\n", ""));
    }

    private String redirects() {
        return handbook.redirects().stream()
                .map(redirect -> root + Addresses.encode(redirect.from()) + " " + root + redirect.to() + " 301\n")
                .collect(Collectors.joining());
    }

    private String htaccess() {
        String headers = HEADERS.entrySet().stream()
                .map(header -> "  Header always set " + header.getKey() + " \"" + header.getValue() + "\"\n")
                .collect(Collectors.joining());
        String redirects = handbook.redirects().stream().map(this::apache).collect(Collectors.joining());
        return "ErrorDocument 404 " + root + "404.html\n"
                + "AddType application/manifest+json .webmanifest\n"
                + "<IfModule mod_headers.c>\n" + headers + "</IfModule>\n"
                + "<IfModule mod_alias.c>\n" + redirects + "</IfModule>\n";
    }

    /** A plain {@code Redirect} would also catch every address that begins in the same way. */
    private String apache(Redirect redirect) {
        String from = (root + redirect.from()).replaceAll("[.+()]", "\\\\$0");
        String to = root + handbook.pages().get(redirect.page()).path();
        return "  RedirectMatch 301 \"^" + from + "$\" \"" + to + "\"\n";
    }
}
