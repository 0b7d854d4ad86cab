package org.schoolhandbook.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.model.book.Format;
import org.schoolhandbook.testsite.PdfChecker;
import org.schoolhandbook.testsite.TestSite;

/** The example school's handbook on paper. */
class ExamplePdfTest {

    @TempDir
    Path folder;

    @Test
    void thePdfOfTheExampleIsForEverybody() {
        TestSite site = TestSite.of(Path.of("../site-example"), folder.resolve("target/site"))
                .withContentPack()
                .offline(Format.PDF);
        List<String> printed = TestSite.printed(site.build());
        assertThat(printed).containsExactly("published: 0 errors, 0 warnings, 0 notes");
        Path pdf = site.offlineFolder().resolve("oakfield-primary-school.pdf");
        assertThat(PdfChecker.universalAccess(pdf)).isEmpty();
        assertThat(PdfChecker.archive(pdf)).isEmpty();
        assertThat(pdf).satisfies(file -> assertThat(file.toFile().length()).isLessThan(4_000_000));
    }
}
