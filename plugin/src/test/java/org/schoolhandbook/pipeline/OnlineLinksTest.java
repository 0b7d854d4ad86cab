package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/** Links to other websites, which stand here as a server of this machine. */
class OnlineLinksTest {

    @TempDir
    Path folder;

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private String web;

    @BeforeEach
    void anotherWebsite() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        web = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void theOtherWebsiteGoes() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        int status = switch (path) {
            case "/good", "/there" -> 200;
            case "/no-heads" -> head ? 405 : 200;
            case "/moved", "/round" -> 301;
            case "/for-now" -> 302;
            case "/ill" -> 503;
            case "/elsewhere" -> 308;
            default -> 404;
        };
        switch (path) {
            case "/moved", "/for-now" -> exchange.getResponseHeaders().set("Location", "/there");
            case "/round" -> exchange.getResponseHeaders().set("Location", "/round");
            case "/elsewhere" -> exchange.getResponseHeaders().set("Location", "file:///etc/hosts");
            default -> {}
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Test
    void withoutTheParameterNobodyIsAsked() throws IOException {
        page("[Gone](" + web + "/gone)").build();
        assertThat(asked).isEmpty();
    }

    @Test
    void aPageThatIsGoneIsAnErrorWhereItIsLinked() throws IOException {
        String text =
                printed(page("Read\n[this](" + web + "/gone#part).").online().build());
        assertThat(text)
                .contains("content/index.md:4:8: error: There is no page at " + web + "/gone any more", "[link-dead]");
    }

    @Test
    void aPageThatIsThereIsAskedForOnce() throws IOException {
        TestSite site = page("[One](" + web + "/good#a), [two](" + web + "/good#b).")
                .with("content/other.md", "# Other\n\n[Home](index.md) [Three](" + web + "/good)\n")
                .online();
        assertThat(codes(site.build())).doesNotContain("link-dead", "link-moved", "link-silent");
        assertThat(asked).containsExactly("HEAD /good");
    }

    @Test
    void anAddressWithoutEncryptionIsNoted() throws IOException {
        assertThat(printed(page("[x](" + web + "/good)").online().build()))
                .contains("content/index.md:3:5: note: This address begins with http:");
    }

    @Test
    void aServerThatGivesNoHeadsIsAskedForThePage() throws IOException {
        assertThat(codes(page("[x](" + web + "/no-heads)").online().build())).doesNotContain("link-silent");
        assertThat(asked).containsExactly("HEAD /no-heads", "GET /no-heads");
    }

    @Test
    void aPageThatMovedForGoodSaysWhereTo() throws IOException {
        assertThat(printed(page("[x](" + web + "/moved)").online().build()))
                .contains("note: " + web + "/moved has moved to " + web + "/there.");
        assertThat(codes(page("[x](" + web + "/for-now)").online().build())).doesNotContain("link-moved");
    }

    @Test
    void aWebsiteThatDoesNotAnswerIsAWarning() throws IOException {
        String text = printed(page("[a](" + web + "/ill) [b](" + web + "/round) [c](" + web
                        + "/elsewhere) [d](http://nobody.invalid/x)")
                .online()
                .build());
        assertThat(text)
                .contains(
                        "/ill did not answer: it answered with the code 503.",
                        "/round did not answer: it leads round in a circle.",
                        "/elsewhere did not answer: it leads on to something that is no web page.",
                        "http://nobody.invalid/x did not answer: there is no such server")
                .contains(": warning: ");
    }

    @Test
    void aPageThatWasThereNotLongAgoIsOnlyANote() throws IOException {
        TestSite site = page("[x](" + web + "/good)").online();
        site.build();
        Path memory = site.reports().resolve("links.txt");
        assertThat(Files.readString(memory)).isEqualTo("2026-11-22 " + web + "/good\n");

        server.stop(0);
        assertThat(printed(site.on(LocalDate.of(2026, 12, 20)).build()))
                .contains(": note: ", "It was there on 2026-11-22.");
        assertThat(printed(site.on(LocalDate.of(2027, 2, 1)).build()))
                .contains(": warning: ", "It was last there on 2026-11-22.");
        Files.writeString(memory, "nonsense\n\n2026-99-99 " + web + "/good\n");
        assertThat(printed(site.build())).contains(": warning: ").doesNotContain("last there");
    }

    @Test
    void theAddressOfASignpostIsAskedToo() throws IOException {
        TestSite site = page("[Help](signposts/help.md)")
                .with(
                        "content/signposts/help.md",
                        "---\ntitle: Help\nurl: " + web + "/gone\nprovider: County\nchecked: 2026-11-01\n---\n")
                .failingOn(FailOn.NEVER)
                .online();
        assertThat(printed(site.build())).contains("content/signposts/help.md:3:6: error: There is no page at");
    }

    private TestSite page(String text) throws IOException {
        return TestSite.in(folder).with("content/index.md", "# Home\n\n" + text + "\n");
    }

    private static String printed(BuildReport report) {
        return String.join("\n", TestSite.printed(report));
    }

    private static List<String> codes(BuildReport report) {
        return report.problems().stream().map(problem -> problem.code()).toList();
    }
}
