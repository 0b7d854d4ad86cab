package org.schoolhandbook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Serves a site as an ordinary host would: in a folder of another site or as a site of its own, text compressed, the
 * page of a broken link for what is not there. Nothing may be kept, so that every view is a first one.
 */
final class SiteServer implements AutoCloseable {

    private static final String MOUNT = "/schools/oakfield/";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("ics", "text/calendar; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"));

    private static final Map<String, String> COMPRESSED_TYPES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "woff2", "font/woff2", "pdf", "application/pdf");

    private final Path site;
    private final HttpServer server;

    private SiteServer(Path site, HttpServer server) {
        this.site = site;
        this.server = server;
    }

    static SiteServer of(Path site) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            var server = new SiteServer(site, http);
            http.createContext(MOUNT, exchange -> server.answer(exchange, MOUNT));
            http.createContext("/", exchange -> server.answer(exchange, "/"));
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the site, with a slash at its end. */
    String home() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + MOUNT;
    }

    /** The address of the same site where it has a host of its own. */
    String ownHost() {
        return home().replace(MOUNT, "/");
    }

    private void answer(HttpExchange exchange, String mount) throws IOException {
        try (exchange) {
            Path file = site.resolve(exchange.getRequestURI().getPath().substring(mount.length()))
                    .normalize();
            boolean there = file.startsWith(site) && Files.isRegularFile(file);
            send(exchange, there ? 200 : 404, there ? file : site.resolve(Library.BROKEN_LINK));
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        byte[] bytes = Files.readAllBytes(file);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (COMPRESSED_TYPES.containsKey(ending)) {
            exchange.getResponseHeaders().set("Content-Type", COMPRESSED_TYPES.get(ending));
        } else {
            exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            bytes = compressed(bytes);
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
