package org.schoolhandbook.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.testsite.EpubChecker;
import org.schoolhandbook.testsite.TestSite;

/** The handbook as an EPUB. */
class EpubTest {

    @TempDir
    Path folder;

    TestSite site;

    @BeforeEach
    void aSmallHandbook() throws IOException {
        site = TestSite.in(folder)
                .with("school.yml", "name: Elm & Ash\nenquiries:\n  name: The office\nsendco:\n  name: Ms Reed\n")
                .with("content/index.md", "# Welcome\n\nSee [uniform](policies/uniform.md).\n")
                .with("content/policies/index.md", "# Policies\n\nAll of them.\n")
                .with("content/policies/uniform.md", "# Uniform\n\nBlack ties.\n")
                .offline(Format.EPUB);
    }

    @Test
    void theExampleIsSound() {
        TestSite example = TestSite.of(Path.of("../site-example"), folder.resolve("target/site"))
                .withContentPack()
                .offline(Format.EPUB);
        assertThat(TestSite.printed(example.build())).containsExactly("published: 0 errors, 0 warnings, 0 notes");
        assertThat(EpubChecker.problems(example.offlineFolder().resolve("oakfield-primary-school.epub")))
                .isEmpty();
    }

    @Test
    void everyKindOfContentIsSound() throws IOException {
        site.with("content/images/a dot.png", picture())
                .with("content/policies/é è: x.md", "# Odd\n")
                .with("content/policies/uniform.md", """
                        # <Uniform> & "ties" 🦖 گھر

                        ## 1 is: a number

                        Black ties.[^law] Up to [one](#1-is-a-number) \013\001 and &nbsp; &amp; <br> <kbd>x</kbd>.

                        [^law]: Uniform Act 2026.

                        #### Four comes after two

                        - [ ] one
                        - [x] two

                        | Wear | When |
                        |---|---|
                        | tie | always |

                        EHCP
                        : A plan.

                        ![A dot](<../images/a dot.png>)
                        """);
        assertThat(EpubChecker.problems(epub())).isEmpty();
    }

    @Test
    void whatItIsStandsFirstAndUncompressed() throws IOException {
        byte[] bytes = Files.readAllBytes(epub());
        assertThat(new String(bytes, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void itTellsOfItselfWhatItsReadersMustKnow() throws IOException {
        assertThat(entry("EPUB/package.opf"))
                .contains(
                        "<dc:title>Elm &amp; Ash: Behaviour handbook</dc:title>",
                        "<dc:language>en-GB</dc:language>",
                        "<meta property=\"dcterms:modified\">2026-11-22T00:00:00Z</meta>",
                        "<meta property=\"schema:accessModeSufficient\">textual</meta>");
    }

    @Test
    void linksLeadFromFileToFile() throws IOException {
        assertThat(entry("EPUB/text/index.xhtml")).contains("<a href=\"../text/policies/uniform.xhtml\">uniform</a>");
        assertThat(entry("EPUB/contents.xhtml"))
                .contains("<a href=\"text/policies/index.xhtml\">Policies</a><ol><li>"
                        + "<a href=\"text/policies/uniform.xhtml\">Uniform</a>");
    }

    @Test
    void aPictureThatIsNoneIsReplacedByItsWords() throws IOException {
        site.with("content/images/dot.png", new byte[] {1, 2, 3})
                .with("content/policies/uniform.md", "# Uniform\n\n![A dotted tie](../images/dot.png)\n");
        assertThat(entry("EPUB/text/policies/uniform.xhtml"))
                .contains("A dotted tie")
                .doesNotContain("<img");
        assertThat(EpubChecker.problems(epub())).isEmpty();
    }

    @Test
    void theSameSourceGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(epub());
        assertThat(epub()).hasBinaryContent(first);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private Path epub() {
        List<String> printed = TestSite.printed(site.build());
        assertThat(printed.get(printed.size() - 1))
                .as(String.join("\n", printed))
                .startsWith("published: ");
        return site.offlineFolder().resolve("elm-ash.epub");
    }

    private String entry(String name) throws IOException {
        try (var zip = new ZipFile(epub().toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
