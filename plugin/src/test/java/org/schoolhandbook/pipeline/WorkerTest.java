package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.testsite.TestSite;

/** Pages that a device keeps for when there is no network. */
class WorkerTest {

    private static final String SCHOOL = "name: Our School\nenquiries:\n  name: The office\nsendco:\n  name: Ms Reed\n";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void aPageForStaffAndAnother() throws IOException {
        site = TestSite.in(folder)
                .with("content/help/cover.md", "---\ntitle: Cover\naudience: staff\n---\n\nWho covers.\n")
                .with("content/help/gate.md", "# The gate\n\nIt opens at eight.\n");
    }

    private String worker(String field) {
        site.with("school.yml", SCHOOL + field).build();
        return site.page("worker.js");
    }

    @Test
    void withoutTheFieldThereIsNone() {
        site.with("school.yml", SCHOOL).build();

        assertThat(site.files()).contains("index.html").doesNotContain("worker.js");
        assertThat(site.page("index.html")).doesNotContain("worker");
    }

    @Test
    void withItPagesForStaffAreKeptFromTheBeginning() {
        assertThat(worker("offline: yes\n").lines().findFirst().orElseThrow())
                .contains("\"help/cover.html\"", "\"index.html\"", "\"theme/style.css\"")
                .doesNotContain("gate");
        assertThat(site.page("help/gate.html")).contains(" data-worker=\"../worker.js\"");
    }

    @Test
    void anotherWordMakesAnotherVersion() {
        String before = worker("offline: yes\n");
        assertThat(worker("offline: yes\n")).isEqualTo(before);

        site.with("content/help/gate.md", "# The gate\n\nIt opens at nine.\n");
        assertThat(worker("offline: yes\n")).isNotEqualTo(before);
    }

    @Test
    void whereItIsSwitchedOffItTakesEverythingAway() {
        assertThat(worker("offline: no\n")).startsWith("const kept = {};").contains("registration.unregister()");
        assertThat(site.page("index.html")).doesNotContain("worker");
    }
}
