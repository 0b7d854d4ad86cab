package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.testsite.TestSite;

class OfflineTest {

    @TempDir
    Path folder;

    TestSite site;

    @BeforeEach
    void aSmallHandbook() throws IOException {
        site = TestSite.in(folder)
                .with(
                        "school.yml",
                        "name: St Émile’s School\nenquiries:\n  name: The office\nsendco:\n  name: Ms Reed\n")
                .with("content/policies/behaviour.md", "# Behaviour\n\n## Phones\n\nSee [uniform](uniform.md#ties).\n")
                .with(
                        "content/policies/uniform.md",
                        "# Uniform\n\n## Ties\n\n[Behaviour](behaviour.md) and [black ties](#ties).\n")
                .offline(Format.HTML);
    }

    @Test
    void theFileIsNamedAfterTheSchool() {
        assertThat(TestSite.printed(site.build())).last().asString().startsWith("published: ");
        assertThat(folder.resolve("target/handbook/offline/st-emiles-school.html"))
                .exists();
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void aLinkToAnotherPageLeadsToItsPlaceInTheFile() {
        assertThat(html())
                .contains("<a href=\"#/policies/uniform:ties\">uniform</a>")
                .contains("<h2 id=\"/policies/uniform:ties\">")
                .contains(
                        "<a href=\"#/policies/behaviour\">Behaviour</a> and <a href=\"#/policies/uniform:ties\">black ties</a>.");
    }

    @Test
    void noIdIsThereTwice() {
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(html())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).hasSizeGreaterThan(10).doesNotHaveDuplicates();
    }

    @Test
    void everyAddressInTheFileLeadsToAnElement() {
        String html = html();
        List<String> ids = all(html, " id=\"([^\"]+)\"");
        assertThat(ids).containsAll(all(html, " href=\"#([^\"]+)\""));
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private String html() {
        site.build();
        try {
            return Files.readString(site.offlineFolder().resolve("st-emiles-school.html"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
