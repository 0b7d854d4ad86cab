package org.schoolhandbook.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser of their own. What it complains about and where it goes is noted. */
final class Reader implements AutoCloseable {

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final CDPSession devTools;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    Reader(BrowserContext context, String home) {
        this.home = home;
        this.context = context;
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        context.onWebError(error -> complaints.add(error.error()));
        context.onRequest(request -> requests.add(request.url()));
        page = context.newPage();
        devTools = context.newCDPSession(page);
    }

    /** @param path from the root of the site */
    Page open(String path) {
        complaints.clear();
        requests.clear();
        page.navigate(home + path);
        return page;
    }

    /** As in the settings of the browser, in percent of the usual. */
    void setTextSize(int percent) {
        send("Page.setFontSizes", "{fontSizes: {standard: " + 16 * percent / 100 + "}}");
    }

    /** Tells the browser what only its developers' tools can say. */
    void send(String method, String parameters) {
        devTools.send(method, JsonParser.parseString(parameters).getAsJsonObject());
    }

    /** How many bytes the scripts of the page that is open hold, once nothing is left of what nobody needs any more. */
    long heap() {
        send("HeapProfiler.collectGarbage", "{}");
        send("Performance.enable", "{}");
        for (JsonElement metric : devTools.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            JsonObject named = metric.getAsJsonObject();
            if (named.get("name").getAsString().equals("JSHeapUsedSize")) {
                return named.get("value").getAsLong();
            }
        }
        throw new IllegalStateException("The browser does not tell how much its scripts hold.");
    }

    Page page() {
        return page;
    }

    /** Where the page that is open is, from the root of the site. */
    String place() {
        return page.url().substring(home.length()).replaceFirst("#.*", "");
    }

    /** The part of the page that was last asked for; what stands behind the hash of its address. */
    String fragment() {
        return URI.create(page.url()).getFragment();
    }

    /** What the console has shown as an error since the page was opened. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What was asked for since the page was opened that does not belong to the site. */
    List<String> strayRequests() {
        return requests.stream().filter(url -> !url.startsWith(home)).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
