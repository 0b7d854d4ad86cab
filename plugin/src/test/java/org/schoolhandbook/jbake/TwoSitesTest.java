package org.schoolhandbook.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/** JBake keeps document types, model extractors and the JVM's locale in static fields; sites must not see each other. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class TwoSitesTest {

    private static final String WHAT_THERE_IS = """
            <#list published_content as entry>${entry.type} ${entry.title}, </#list>
            recipes: ${(recipes![])?size}; walks: ${(walks![])?size}; tags: ${alltags?join(" ")}
            ${content.date?string("EEEE d MMMM")} ${1234.5} ${published_date?string("yyyy-MM-dd")}
            """;

    @TempDir
    Path temp;

    private TestSite kitchen;
    private TestSite garden;

    @BeforeEach
    void twoSitesThatDifferInAllThatIsStatic() throws IOException {
        kitchen = site("kitchen", "recipe", "de_DE");
        garden = site("garden", "walk", "fr_FR");
    }

    @Test
    void oneAfterTheOtherEachIsAsItWouldBeAlone() {
        SortedMap<String, String> alone = built(kitchen);
        SortedMap<String, String> other = built(garden);
        assertThat(built(kitchen)).isEqualTo(alone);
        assertThat(built(garden)).isEqualTo(other);
        assertThat(alone.get("about.html"))
                .contains("page About", "post First", "recipe Own", "recipes: 1; walks: 0; tags: recipe")
                .contains("Donnerstag 1 Januar 1.234,5 2026-11-22");
        assertThat(other.get("about.html"))
                .contains("page About", "post First", "walk Own", "recipes: 0; walks: 1; tags: walk")
                .contains("jeudi 1 janvier");
    }

    @Test
    void atTheSameTimeEachIsAsItWouldBeAlone() {
        SortedMap<String, String> alone = built(kitchen);
        SortedMap<String, String> other = built(garden);
        var start = new CyclicBarrier(2);
        for (int i = 0; i < 5; i++) {
            var first = CompletableFuture.supplyAsync(() -> together(start, kitchen));
            var second = CompletableFuture.supplyAsync(() -> together(start, garden));
            assertThat(first.join()).isEqualTo(alone);
            assertThat(second.join()).isEqualTo(other);
        }
    }

    private TestSite site(String name, String type, String locale) throws IOException {
        return StockSite.in(temp.resolve(name))
                .with("jbake.properties", """
                        render.index=false
                        render.archive=false
                        render.feed=false
                        template.%s.file=page.ftl
                        template.tag.file=page.ftl
                        render.tags=false
                        jvm.locale=%s
                        """.formatted(type, locale))
                .with("templates/page.ftl", WHAT_THERE_IS)
                .with(
                        "content/own.md",
                        StockSite.page(type, "Own", "2026-03-01", "Text")
                                .replace("status", "tags=" + type + "\nstatus"));
    }

    private static SortedMap<String, String> together(CyclicBarrier start, TestSite site) {
        try {
            start.await(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return built(site);
    }

    private static SortedMap<String, String> built(TestSite site) {
        assertThat(TestSite.printed(site.build())).containsExactly("published: 0 errors, 0 warnings, 0 notes");
        var files = new TreeMap<String, String>();
        site.files().forEach(file -> files.put(file, site.page(file)));
        return files;
    }
}
