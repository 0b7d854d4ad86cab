package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/** Themes come from jars; each changes what it names of the one that it extends, and a site has the last word. */
class ThemesTest {

    /** A theme that extends classic. */
    private static final Path WOODS = Path.of("src/test/resources/themes");

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void aHandbook() throws IOException {
        site = TestSite.in(temp)
                .with("content/index.md", "# Home\n\nWelcome. [Calm](about/calm.md)\n")
                .with("content/about/calm.md", "# Calm\n\nBreathe.\n")
                .withPack("woods", WOODS);
    }

    private TestSite theme(String path, String text) {
        try {
            Path file = temp.resolve("jar/META-INF/handbook/themes").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return site.withPack("other-themes", temp.resolve("jar"));
    }

    private List<String> printed() {
        return TestSite.printed(site.build());
    }

    private Document calm() {
        return Jsoup.parse(site.page("about/calm.html"));
    }

    @Test
    void aThemeOfFewLinesChangesATemplateAndAMessageAndLeavesTheRest() throws IOException {
        assertThat(site.withTheme("woods").build().stopped()).isFalse();
        assertThat(calm().select(".owl").text()).isEqualTo("Last updated by an owl");
        assertThat(calm().select(".trail a").eachText()).containsExactly("The clearing", "About");
        assertThat(calm().select("a.skip").text()).isEqualTo("Skip to the main text");
        assertThat(site.page("theme/style.css")).contains("--brand: #14574a");
        assertThat(site.files()).contains("a-to-z.html", "theme/icon.svg");
        assertThat(lines()).isLessThan(20);
    }

    private static long lines() throws IOException {
        try (Stream<Path> files = Files.walk(WOODS)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> read(file).lines().count())
                    .sum();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aThemeMayExtendOneThatExtendsAnother() {
        theme("oaks/theme.properties", "extends=woods\n");
        theme("oaks/messages/en.properties", "page.updated=Seen\n");
        theme("oaks/assets/theme/icon.svg", "<svg>an acorn</svg>");
        assertThat(site.withTheme("oaks").build().stopped()).isFalse();
        assertThat(calm().select(".owl").text()).isEqualTo("Seen by an owl");
        assertThat(calm().select(".trail a").first().text()).isEqualTo("The clearing");
        assertThat(site.page("theme/icon.svg")).isEqualTo("<svg>an acorn</svg>");
    }

    @Test
    void whatAThemeDoesNotSayOfItselfIsAsTheOneThatItExtendsSays() {
        theme("oaks/theme.properties", "extends=woods\ngrounds.light=#fff\nfont.leaf=Leaf, serif\n");
        site.with("school.yml", """
                name: Oakfield Primary School
                website: https://oakfield.example.org
                enquiries: {name: School office}
                sendco: {name: Daniel Okafor}
                font: system
                colours: {accent: "#767676"}
                """);
        assertThat(site.withTheme("oaks").build().stopped()).isFalse();
        assertThat(site.page("theme/style.css"))
                .contains(
                        ":root { --font: system-ui,",
                        "--accent: #767676; }",
                        "(prefers-color-scheme: dark) {\n:root:not([data-scheme=\"light\"]) {");
        assertThat(site.withTheme("classic").build().problems())
                .anyMatch(problem -> problem.code().equals("colour-contrast"));
    }

    @Test
    void aSiteHasTheLastWordOnATemplate() {
        site.with("templates/page.ftlh", "<#import \"layout.ftlh\" as frame>\n<@frame.layout>Ours</@frame.layout>\n");
        assertThat(site.withTheme("woods").build().stopped()).isFalse();
        assertThat(calm().select(".text").text()).isEqualTo("Ours");
        assertThat(calm().select(".owl")).isEmpty();
    }

    @Test
    void aSiteHasTheLastWordOnEachMessageThatItNames() {
        site.with("messages/en.properties", "nav.home=Start\n");
        assertThat(site.withTheme("woods").build().stopped()).isFalse();
        assertThat(calm().select(".trail a").first().text()).isEqualTo("Start");
        assertThat(calm().select("a.skip").text()).isEqualTo("Skip to the main text");
    }

    @Test
    void aSiteHasTheLastWordOnAnAsset() {
        site.with("assets/theme/icon.svg", "<svg>ours</svg>").build();
        assertThat(site.page("theme/icon.svg")).isEqualTo("<svg>ours</svg>");
        assertThat(site.page("theme/style.css")).contains("--brand: #14574a");
    }

    @Test
    void anUnknownThemeIsToldWithTheNearestName() {
        assertThat(site.withTheme("clasic").build().stopped()).isTrue();
        assertThat(printed())
                .contains("handbook.theme: error: There is no theme named \"clasic\". [theme-not-found]")
                .anyMatch(line -> line.strip().startsWith("Did you mean \"classic\"? Known themes: \"classic\""));
    }

    @Test
    void namesThatAreNoNamesAreNoThemes() {
        for (String name : List.of("", ".", "..", "../content", "classic/templates", "CLASSIC")) {
            assertThat(site.withTheme(name).build().problems())
                    .as(name)
                    .anyMatch(problem -> problem.code().equals("theme-not-found"));
        }
    }

    @Test
    void aThemeThatExtendsAnUnknownOneIsToldWithItsLine() {
        theme("oaks/theme.properties", "# Ours\nextends = wods\n");
        site.withTheme("oaks");
        assertThat(printed())
                .contains("[theme oaks] theme.properties:2:11: error: There is no theme named \"wods\"."
                        + " [theme-not-found]")
                .anyMatch(line -> line.contains("Did you mean \"woods\"?") && line.contains("\"oaks\""));
    }

    @Test
    void themesThatExtendEachOtherAreToldAsACircle() {
        theme("oaks/theme.properties", "extends=elms\n");
        theme("elms/theme.properties", "extends=oaks\n");
        site.withTheme("oaks");
        assertThat(printed())
                .contains("[theme elms] theme.properties:1:9: error: These themes extend each other in a circle:"
                        + " oaks → elms → oaks. [themes-in-a-circle]");
    }

    @Test
    void aThemeThatExtendsItselfIsACircleToo() {
        theme("oaks/theme.properties", "extends=oaks\n");
        site.withTheme("oaks");
        assertThat(printed()).anyMatch(line -> line.contains("oaks → oaks. [themes-in-a-circle]"));
    }

    @Test
    void whatAThemeSaysWronglyOfItselfIsToldWithItsLine() {
        theme("oaks/theme.properties", "extends=classic\ngrounds.lite=#fff\ngrounds.dark=#000 blac\n");
        site.withTheme("oaks");
        assertThat(printed())
                .containsExactly(
                        "[theme oaks] theme.properties:2:1: error: A theme has no setting \"grounds.lite\"."
                                + " [unknown-field]",
                        "    grounds.lite=#fff",
                        "    ^^^^^^^^^^^^",
                        "    Did you mean \"grounds.light\" or \"grounds.dark\"?",
                        "[theme oaks] theme.properties:3:14: error: \"blac\" is not a colour. [wrong-value]",
                        "    grounds.dark=#000 blac",
                        "                 ^^^^^^^^^",
                        "    Write colours with a space between them, such as #fbfaf6 #ffffff.",
                        "stopped: 2 errors, 0 warnings, 0 notes");
    }

    @Test
    void aThemeWithoutATemplateForATypeSaysWhich() {
        theme("oaks/templates/listing.ftlh", "<p>${page.title()}</p>\n");
        site.withTheme("oaks");
        assertThat(printed())
                .contains("content/index.md: error: There is no template for pages of the type \"page\"."
                        + " [template-missing]");
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void aThemeThatNamesAFieldThatIsNotThereIsToldWithItsLine() {
        theme("oaks/theme.properties", "extends=classic\n");
        theme("oaks/templates/page.ftlh", "<p>\n${page.colour}</p>\n");
        site.withTheme("oaks");
        assertThat(printed())
                .contains("[theme oaks] templates/page.ftlh:2:3: error: \"page.colour\" is not there on the page"
                        + " content/index.md. [template-failed]");
    }

    @Test
    void aThemeWithASyntaxErrorIsToldWithItsLine() {
        theme("oaks/theme.properties", "extends=classic\n");
        theme("oaks/templates/page.ftlh", "<p>\n<#if page.home()>Home</p>\n");
        site.withTheme("oaks");
        assertThat(printed())
                .anyMatch(line ->
                        line.startsWith("[theme oaks] templates/page.ftlh:2:") && line.endsWith("[template-broken]"));
    }

    @Test
    void theGroundsThatClassicNamesAreThoseOfItsStyle() throws IOException {
        Path classic = Path.of("../themes/classic");
        String style = Files.readString(classic.resolve("assets/theme/style.css"), StandardCharsets.UTF_8);
        String[] halves = style.split("prefers-color-scheme: dark", 2);
        String theme = Files.readString(classic.resolve("theme.properties"), StandardCharsets.UTF_8);
        assertThat(theme).contains("grounds.light=" + grounds(halves[0]), "grounds.dark=" + grounds(halves[1]));
    }

    private static String grounds(String style) {
        return Stream.of("paper", "card", "wash")
                .map(name -> style.replaceFirst("(?s).*?--" + name + ": (#[0-9a-f]+);.*", "$1"))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
