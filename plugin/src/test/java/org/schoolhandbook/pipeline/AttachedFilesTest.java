package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.testsite.TestSite;

/** What pictures and documents tell besides what they show. */
class AttachedFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aPictureThatSaysWhereItWasTakenIsRefused() throws IOException {
        assertThat(codes("assets/a.jpg", jpeg(exif(true, 1), ""))).containsExactly("privacy-picture-place");
    }

    @Test
    void aNameInsideAPictureIsFound() throws IOException {
        assertThat(codes("assets/a.jpg", jpeg(new byte[0], "Zebedee in the hall")))
                .contains("privacy-name-listed");
        assertThat(codes("assets/a.png", png("Zebedee"))).contains("privacy-name-listed");
    }

    @Test
    void publishedPicturesSayNothingOfThemselvesAndLookTheSame() throws IOException {
        byte[] jpeg = jpeg(exif(false, 6), "Taken by a camera");
        byte[] png = png("Taken by a camera");
        TestSite site = site().with("assets/a.jpg", jpeg).with("assets/a.png", png);
        assertThat(site.build().stopped()).isFalse();
        byte[] plainJpeg = Files.readAllBytes(site.output().resolve("a.jpg"));
        byte[] plainPng = Files.readAllBytes(site.output().resolve("a.png"));
        assertThat(text(plainJpeg)).doesNotContain("Taken by").contains("Exif");
        assertThat(text(plainPng)).doesNotContain("Taken by");
        assertThat(pixels(plainJpeg)).isEqualTo(pixels(jpeg));
        assertThat(pixels(plainPng)).isEqualTo(pixels(png));
    }

    @Test
    void aBrokenPictureIsPublishedAsItIs() throws IOException {
        byte[] cut = Arrays.copyOf(jpeg(exif(false, 6), "x"), 30);
        TestSite site = site().with("assets/a.jpg", cut);
        assertThat(site.build().stopped()).isFalse();
        assertThat(site.output().resolve("a.jpg")).hasBinaryContent(cut);
    }

    @Test
    void whatAWordDocumentTellsIsFound() throws IOException {
        byte[] document = zip(Map.of(
                "word/document.xml",
                "<d><p><r><t>Zeb</t></r><r><t>edee likes trains.</t></r></p><del><t>Ring 01632 961234</t></del></d>",
                "word/header1.xml",
                "<h><p>Mrs Thornbury</p></h>",
                "word/comments.xml",
                "<c><comment><p>Ask his sister Ella</p></comment></c>",
                "docProps/core.xml",
                "<c><creator>Jo Thornbury</creator></c>"));
        assertThat(codes("assets/a.docx", document))
                .containsExactlyInAnyOrder(
                        "privacy-name-listed",
                        "privacy-phone",
                        "privacy-staff-name",
                        "privacy-relative",
                        "privacy-document-hidden",
                        "privacy-document-author");
    }

    @Test
    void whatASpreadsheetTellsIsFoundWhateverItIsCalled() throws IOException {
        byte[] sheet = zip(Map.of("xl/sharedStrings.xml", "<s><si><t>Zebedee</t></si><si><t>trains</t></si></s>"));
        assertThat(codes("assets/a.xlsx", sheet)).containsExactly("privacy-name-listed");
        assertThat(codes("assets/b.jpg", sheet)).contains("privacy-name-listed");
    }

    @Test
    void whatAPdfTellsIsFound() throws IOException {
        assertThat(codes("assets/a.pdf", pdf("Zebedee likes trains.", false)))
                .containsExactlyInAnyOrder("privacy-name-listed", "privacy-document-author");
    }

    @Test
    void whatCannotBeLookedIntoIsSaid() throws IOException {
        byte[] whole = zip(Map.of("word/document.xml", "<d><p>" + "Words. ".repeat(2000) + "</p></d>"));
        assertThat(codes("assets/a.docx", Arrays.copyOf(whole, whole.length / 2)))
                .containsExactly("privacy-unread");
        assertThat(codes("assets/b.docx", "no document".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("privacy-unread");
        assertThat(codes("assets/c.pdf", pdf("Words", true))).containsExactly("privacy-unread");
        assertThat(codes("assets/d.pdf", "%PDF-1.7 cut".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("privacy-unread");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0, 0, 0, 0};
        assertThat(codes("assets/e.doc", old)).containsExactly("privacy-unread");
    }

    @Test
    @Timeout(60)
    void aDocumentThatUnpacksWithoutEndIsGivenUp() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] block = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(block);
            }
        }
        assertThat(codes("assets/a.docx", bytes.toByteArray())).containsExactly("privacy-unread");
    }

    @Test
    void picturesInsideDocumentsTellNothingEither() throws IOException {
        var parts = new TreeMap<String, byte[]>();
        parts.put("word/document.xml", "<d><p>Words</p></d>".getBytes(StandardCharsets.UTF_8));
        parts.put("word/media/image1.jpeg", jpeg(exif(true, 1), "Zebedee in the hall"));
        assertThat(codes("assets/a.docx", zipped(parts)))
                .containsExactlyInAnyOrder("privacy-picture-place", "privacy-name-listed");
        parts.put("word/media/image1.jpeg", jpeg(exif(false, 1), ""));
        assertThat(codes("assets/b.docx", zipped(parts))).isEmpty();
        parts.put("word/media/image1.jpeg", Arrays.copyOf(jpeg(exif(true, 1), ""), 40));
        assertThat(codes("assets/c.docx", zipped(parts))).isEmpty();
    }

    @Test
    void whatCannotBeTakenOutOfAPictureIsSaid() throws IOException {
        var tiff = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "tiff", tiff);
        assertThat(codes("assets/a.tiff", tiff.toByteArray())).containsExactly("privacy-picture-kept");
        assertThat(codes("assets/a.gif", gif(""))).isEmpty();
        assertThat(codes("assets/b.gif", gif("by a camera"))).containsExactly("privacy-picture-kept");
        assertThat(codes("assets/c.gif", gif("by Zebedee")))
                .containsExactlyInAnyOrder("privacy-picture-kept", "privacy-name-listed");
        assertThat(codes("assets/a.heic", heic())).containsExactly("privacy-picture-kept");
        assertThat(codes("assets/a.jpg", jpeg(exif(false, 6), "by a camera"))).isEmpty();
    }

    @Test
    void aPictureWhoseExifIsBrokenIsCleanedAllTheSame() throws IOException {
        // The first directory begins beyond the end, or has more entries than bytes.
        for (byte[] broken : List.of(changed(exif(false, 1), 10, 0x7F), changed(exif(false, 1), 14, 0x7F))) {
            TestSite site = site().with("assets/a.jpg", jpeg(broken, "Taken by a camera"));
            assertThat(TestSite.printed(site.build())).noneMatch(line -> line.contains("error:"));
            assertThat(text(Files.readAllBytes(site.output().resolve("a.jpg")))).doesNotContain("Taken by", "Exif");
        }
    }

    @Test
    void aFileIsWhatItsBytesSayWhateverItIsCalled() throws IOException {
        byte[] document = zip(Map.of("word/document.xml", "<d><p>Zebedee</p></d>"));
        assertThat(codes("assets/a.pdf", document)).containsExactly("privacy-name-listed");
        assertThat(codes("assets/b.bin", pdf("Zebedee", false))).contains("privacy-name-listed");
        assertThat(codes("assets/c.docx", jpeg(exif(true, 1), "x"))).containsExactly("privacy-picture-place");
    }

    @Test
    @Timeout(60)
    void whatIsTooLargeToLookIntoIsSaid() throws IOException {
        var sizes = Map.of("assets/a.docx", 500L, "assets/a.jpg", 60L);
        for (String name : sizes.keySet()) {
            TestSite site = site().checkedOnly();
            Path file = site.source().resolve(name);
            Files.createDirectories(file.getParent());
            try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.write(start(name));
                sparse.setLength(sizes.get(name) * 1024 * 1024);
            }
            assertThat(site.build().problems())
                    .filteredOn(problem -> problem.place().file().equals(name)
                            && problem.code().startsWith("privacy"))
                    .map(Problem::message)
                    .containsExactly("Nobody looked for personal data in this file, because it is larger than 50 MB.");
            Files.delete(file);
        }
    }

    @Test
    void aTextThatIsNotUtf8IsLookedIntoAllTheSame() throws IOException {
        assertThat(codes("assets/a.txt", "\uFEFFFor Zebedee.".getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly("privacy-name-listed");
        byte[] broken = "For Zebe\u00FFdee.".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(codes("assets/b.txt", broken)).containsExactly("privacy-name-listed");
        assertThat(codes("assets/c.txt", "x".repeat(10_000_000).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("privacy-unread");
    }

    @Test
    void aDocumentBesidePlansIsRefused() throws IOException {
        assertThat(codes("content/plans/a.docx", zip(Map.of("word/document.xml", "<d><p>Words</p></d>"))))
                .containsExactly("privacy-plan-document");
    }

    private List<String> codes(String path, byte[] bytes) throws IOException {
        BuildReport report = site().with(path, bytes).checkedOnly().build();
        assertThat(String.join("\n", TestSite.printed(report))).doesNotContain("ebedee", "961234", "Thornbury");
        return report.problems().stream()
                .filter(problem -> problem.place().file().equals(path))
                .map(Problem::code)
                .filter(code -> code.startsWith("privacy-"))
                .toList();
    }

    private TestSite site() throws IOException {
        Files.writeString(folder.resolve("names.csv"), "Forename\nZebedee\n");
        return TestSite.in(folder).with("content/index.md", "# Welcome\n").withNames(folder.resolve("names.csv"));
    }

    /** With or without a place; which side is up. */
    private static byte[] exif(boolean place, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(140);
        tiff.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        tiff.putShort((short) (place ? 2 : 1));
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        if (place) {
            tiff.putShort((short) 0x8825)
                    .putShort((short) 4)
                    .putInt(1)
                    .putInt(38)
                    .putInt(0);
            tiff.putShort((short) 2);
            tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
            tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(70).putInt(0);
            for (int i = 0; i < 3; i++) {
                tiff.putInt(51 + i).putInt(1);
            }
        }
        return tiff.array();
    }

    private static byte[] jpeg(byte[] exif, String comment) throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "jpg", plain);
        var out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, 2);
        segment(out, 0xE1, exif);
        segment(out, 0xFE, comment.getBytes(StandardCharsets.UTF_8));
        out.write(plain.toByteArray(), 2, plain.size() - 2);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] data) {
        if (data.length > 0) {
            out.writeBytes(
                    new byte[] {(byte) 0xFF, (byte) marker, (byte) (data.length + 2 >> 8), (byte) (data.length + 2)});
            out.writeBytes(data);
        }
    }

    private static byte[] png(String comment) throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "png", plain);
        byte[] data = ("tEXtComment\0" + comment).getBytes(StandardCharsets.ISO_8859_1);
        var crc = new CRC32();
        crc.update(data);
        var out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, 33);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length - 4).array());
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
        out.write(plain.toByteArray(), 33, plain.size() - 33);
        return out.toByteArray();
    }

    private static byte[] changed(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static byte[] start(String name) {
        return name.endsWith("jpg") ? new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF} : new byte[] {'P', 'K', 3, 4};
    }

    private static byte[] gif(String comment) throws IOException {
        var plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_BYTE_BINARY), "gif", plain);
        if (comment.isEmpty()) {
            return plain.toByteArray();
        }
        var out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, plain.size() - 1);
        out.writeBytes(new byte[] {0x21, (byte) 0xFE, (byte) comment.length()});
        out.writeBytes(comment.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(new byte[] {0, 0x3B});
        return out.toByteArray();
    }

    /** As far as its first box: no encoder in Java makes one. */
    private static byte[] heic() {
        ByteBuffer heic = ByteBuffer.allocate(24);
        heic.putInt(24).put("ftypheic".getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
        heic.put("mif1heic".getBytes(StandardCharsets.ISO_8859_1));
        return heic.array();
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipped(bytes);
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(String words, boolean locked) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(words);
                content.endText();
            }
            document.getDocumentInformation().setAuthor("Jo Thornbury");
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] bytes) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
