package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.testsite.HtmlChecker;
import org.schoolhandbook.testsite.TestSite;

/** Pictures of pixels: nothing moves when they come, and small screens get small copies. */
class PhotographsTest {

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void aPageWithAPicture() throws IOException {
        site = TestSite.in(folder).with("content/help/calm.md", "# Calm\n\n![The tent](tent, red.jpg)\n");
        site.with("content/help/calm.md", "# Calm\n\n![The tent](<tent, red.jpg>)\n\n![Again](small.png)\n");
        site.with("content/help/small.png", picture("png", 300, 200));
    }

    @Test
    void aPictureSaysHowLargeItIs() throws IOException {
        site.with("content/help/tent, red.jpg", picture("jpeg", 400, 300)).build();
        Element first = images().get(0);
        assertThat(first.attr("width")).isEqualTo("400");
        assertThat(first.attr("height")).isEqualTo("300");
        assertThat(first.hasAttr("srcset")).isFalse();
        assertThat(first.hasAttr("loading")).isFalse();
        assertThat(images().get(1).attr("loading")).isEqualTo("lazy");
        assertThat(HtmlChecker.errors(site.output(), List.of("help/calm.html"))).isEmpty();
    }

    @Test
    void aPictureInTheJarOfAPackSaysItToo() throws IOException {
        Path jar = folder.resolve("pack.jar");
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/handbook/content/help/tent, red.jpg"));
            out.write(picture("jpeg", 2400, 1200));
        }
        assertThat(site.withPack("pack", jar).build().stopped()).isFalse();
        assertThat(images().get(0).attr("width")).isEqualTo("2400");
        assertThat(read("help/tent, red-480w.jpg").getWidth()).isEqualTo(480);
    }

    @Test
    void aLargePictureHasSmallerCopies() throws IOException {
        site.with("content/help/tent, red.jpg", picture("jpeg", 2400, 1200)).build();
        assertThat(images().get(0).attr("srcset"))
                .isEqualTo("tent%2C%20red-480w.jpg 480w, tent%2C%20red-960w.jpg 960w, tent%2C%20red-1600w.jpg 1600w, "
                        + "tent%2C%20red.jpg 2400w");
        BufferedImage copy = read("help/tent, red-480w.jpg");
        assertThat(List.of(copy.getWidth(), copy.getHeight())).containsExactly(480, 240);
        assertThat(new Color(copy.getRGB(40, 40)).getRed()).isGreaterThan(200);
        assertThat(new Color(copy.getRGB(400, 200)).getRed()).isLessThan(60);
        assertThat(HtmlChecker.errors(site.output(), List.of("help/calm.html"))).isEmpty();
    }

    @Test
    void aPhotographOfACameraThatWasHeldUprightStandsUpright() throws IOException {
        byte[] lying = picture("jpeg", 2000, 1000);
        site.with("content/help/tent, red.jpg", withOrientation(lying, 6)).build();
        Element first = images().get(0);
        assertThat(List.of(first.attr("width"), first.attr("height"))).containsExactly("1000", "2000");
        BufferedImage copy = read("help/tent, red-480w.jpg");
        assertThat(List.of(copy.getWidth(), copy.getHeight())).containsExactly(480, 960);
        // Its red corner lay on the left at the top; turned to the right, it stands on the right at the top.
        assertThat(new Color(copy.getRGB(440, 40)).getRed()).isGreaterThan(200);
        assertThat(new Color(copy.getRGB(40, 40)).getRed()).isLessThan(60);
    }

    @Test
    void aPictureThatNoPageShowsIsNotCopied() throws IOException {
        site.with("content/help/tent, red.jpg", picture("jpeg", 400, 300))
                .with("content/help/other.jpg", picture("jpeg", 2400, 1200))
                .build();
        assertThat(site.files()).contains("help/other.jpg").doesNotContain("help/other-480w.jpg");
    }

    @Test
    void aPictureThatIsSeeThroughStaysSo() throws IOException {
        site.with("content/help/tent, red.jpg", picture("jpeg", 400, 300))
                .with("content/help/small.png", picture("png", 1000, 500))
                .build();
        assertThat(new Color(read("help/small-480w.png").getRGB(400, 200), true).getAlpha())
                .isZero();
    }

    @Test
    void aBrokenPictureIsNamedAndStaysAsItIs() throws IOException {
        byte[] whole = picture("jpeg", 2400, 1200);
        site.with("content/help/tent, red.jpg", "no picture".getBytes(StandardCharsets.UTF_8))
                .with("content/help/small.png", new byte[0])
                .with("content/help/cut.jpg", Arrays.copyOf(whole, whole.length / 20))
                .with("content/help/more.md", "# More\n\n![Cut off](cut.jpg)\n");
        BuildReport report = site.build();
        assertThat(report.stopped()).isFalse();
        assertThat(report.problems())
                .filteredOn(problem -> problem.code().equals("image-broken"))
                .extracting(problem -> problem.place().file())
                .contains("content/help/small.png", "content/help/tent, red.jpg");
        assertThat(images().get(0).hasAttr("width")).isFalse();
        assertThat(site.files()).contains("help/cut-480w.jpg");
    }

    @Test
    void aPictureUnderTheNameOfAnotherKindIsNamed() throws IOException {
        site.with("content/help/tent, red.jpg", picture("png", 1000, 500));
        assertThat(site.build().problems()).extracting(Problem::code).contains("image-broken");
    }

    @Test
    void aHeavyPictureIsNamed() throws IOException {
        var noise = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 810_000; i++) {
            noise.setRGB(i % 900, i / 900, i * 2_654_435 ^ i << 7);
        }
        site.with("content/help/tent, red.jpg", picture("jpeg", 400, 300))
                .with("content/help/small.png", bytes("png", noise));
        assertThat(String.join("\n", TestSite.printed(site.build())))
                .contains("content/help/small.png: warning: This picture has ", " MB and is 900 by 900 pixels.");
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws IOException {
        site.with("content/help/tent, red.jpg", picture("jpeg", 2400, 1200)).build();
        byte[] first = Files.readAllBytes(site.output().resolve("help/tent, red-960w.jpg"));
        site.build();
        assertThat(Files.readAllBytes(site.output().resolve("help/tent, red-960w.jpg")))
                .isEqualTo(first);
    }

    private List<Element> images() {
        return Jsoup.parse(site.page("help/calm.html")).select("main img");
    }

    private BufferedImage read(String file) throws IOException {
        return ImageIO.read(site.output().resolve(file).toFile());
    }

    /** A quarter at the top on the left is red; the rest is black, or nothing. */
    private static byte[] picture(String format, int width, int height) throws IOException {
        int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var picture = new BufferedImage(width, height, type);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return bytes(format, picture);
    }

    private static byte[] bytes(String format, BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, out)).isTrue();
        return out.toByteArray();
    }

    /** The same JPEG with the one line of Exif that says how the camera was held. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            18,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
