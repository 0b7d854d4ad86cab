package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/** What one module of a reactor may do to another that is built at the same time. */
class TwoSitesInOneProcessTest {

    @TempDir
    Path temp;

    @Test
    void theyComeOutAsTheyDoAlone() throws Exception {
        TestSite oak = site("oak");
        TestSite elm = site("elm");
        oak.build();
        elm.build();
        List<String> alone = List.of(oak.page("index.html"), elm.page("index.html"), elm.page("a-to-z.html"));

        var first = CompletableFuture.runAsync(oak::build);
        var second = CompletableFuture.runAsync(elm::build);
        CompletableFuture.allOf(first, second).get(30, TimeUnit.SECONDS);

        assertThat(List.of(oak.page("index.html"), elm.page("index.html"), elm.page("a-to-z.html")))
                .isEqualTo(alone);
        assertThat(elm.page("index.html")).contains("elm").doesNotContain("oak");
    }

    private TestSite site(String name) throws IOException {
        return TestSite.in(temp.resolve(name)).with("content/index.md", "# Home of " + name + "\n\nWelcome.\n");
    }
}
