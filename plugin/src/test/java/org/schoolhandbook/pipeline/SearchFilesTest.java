package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/** What the files say that a browser loads to search. */
class SearchFilesTest {

    @TempDir
    Path folder;

    @Test
    void aPolicyThatWasWithdrawnIsFoundByItsTitleAndNotByItsText() throws IOException {
        TestSite site = TestSite.in(folder)
                .with("content/policies/new.md", "---\ntitle: Calm policy\n---\n\nWords that hold.\n")
                .with(
                        "content/policies/old.md",
                        "---\ntitle: Stern policy\nstatus: withdrawn\nreplacedBy: policies/new\ncovers: [lines]\n---\n\n"
                                + "Detention at noon.\n\n## Cupboards\n\nA child waits alone.\n");
        assertThat(site.build().stopped()).isFalse();
        assertThat(searched(site))
                .contains("Calm policy", "Words that hold.", "Stern policy")
                .doesNotContain("Detention", "detention", "Cupboards", "alone", "lines");
    }

    @Test
    void aDraftIsNotFound() throws IOException {
        TestSite site = TestSite.in(folder)
                .with("content/index.md", "# Welcome\n")
                .with("content/secret.md", "---\ntitle: Unfinished\nstatus: draft\n---\n\nNot yet said.\n");
        assertThat(site.build().stopped()).isFalse();
        assertThat(searched(site)).contains("Welcome").doesNotContain("Unfinished", "unfinished", "Not yet said");
    }

    @Test
    void otherWordsLieInAnotherFolderSoThatNoBrowserKeepsOldOnes() throws IOException {
        TestSite site = TestSite.in(folder).with("content/index.md", "# Welcome\n\nOne word.\n");
        site.build();
        String before = first(site);
        site.build();
        assertThat(first(site)).isEqualTo(before);
        site.with("content/index.md", "# Welcome\n\nOne sword.\n").build();
        assertThat(first(site)).isNotEqualTo(before);
    }

    private static String first(TestSite site) {
        return site.files().stream()
                .filter(file -> file.startsWith("search/"))
                .findFirst()
                .orElseThrow();
    }

    private static String searched(TestSite site) {
        return site.files().stream()
                .filter(file -> file.startsWith("search/"))
                .map(site::page)
                .collect(Collectors.joining("\n"));
    }
}
