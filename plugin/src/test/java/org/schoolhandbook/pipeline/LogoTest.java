package org.schoolhandbook.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.testsite.TestSite;

/** The school's own logo at the head of every page. */
class LogoTest {

    private static final String SCHOOL = """
            name: Oakfield Primary School
            website: https://oakfield.example.org
            enquiries: {name: School office}
            sendco: {name: Daniel Okafor}
            """;

    @TempDir
    Path temp;

    private TestSite site;

    @BeforeEach
    void aSchool() throws IOException {
        site = TestSite.in(temp)
                .with("content/index.md", "# Home\n\nWelcome.\n")
                .with("content/help/calm.md", "# Calm\n\nBreathe. [Home](../index.md)\n");
    }

    private List<String> problems(String name, byte[] bytes) {
        site.with("school.yml", SCHOOL + "logo: " + name + "\n").with("assets/" + name, bytes);
        return site.build().problems().stream()
                .filter(Problem::isError)
                .map(problem -> problem.code() + " " + problem.place().file() + ":"
                        + problem.place().line())
                .toList();
    }

    private List<String> problems(String svg) {
        return problems("logo.svg", svg.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private Element logo(String page) {
        return Jsoup.parse(site.page(page)).selectFirst("header.top img");
    }

    @ParameterizedTest
    @CsvSource({"png, 300, 150, 96, 48", "jpg, 1000, 100, 160, 16", "jpg, 20, 20, 48, 48", "png, 1, 900, 1, 48"})
    void itKeepsItsShapeAndHasRoomBeforeItIsThere(String format, int width, int height, String shownWidth, String high)
            throws IOException {
        assertThat(problems("images/my logo." + format, picture(format, width, height)))
                .isEmpty();
        assertThat(logo("help/calm.html").attr("src")).isEqualTo("../images/my%20logo." + format);
        assertThat(logo("help/calm.html").attr("width")).isEqualTo(shownWidth);
        assertThat(logo("help/calm.html").attr("height")).isEqualTo(high);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viewBox='0 0 80 40'",
                "viewBox='-5,-5, 80 , 40' width='100%' height='100%'",
                "width='8cm' height='4cm'",
                "width='80' height='40' viewBox='0 0 1 1'"
            })
    void anSvgSaysItsShapeInOneWayOrAnother(String size) {
        assertThat(problems("<svg xmlns='http://www.w3.org/2000/svg' " + size + "><path d='M0 0h1z'/></svg>"))
                .isEmpty();
        assertThat(logo("index.html").attr("width")).isEqualTo("96");
        assertThat(logo("index.html").attr("height")).isEqualTo("48");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT/>",
                "<path onclick='alert(1)'/>",
                "<a href='javascript:alert(1)'><path/></a>",
                "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>Hello</p></foreignObject>",
                "<image href='//photos.example.org/oak.png'/>",
                "<image xlink:href='data:text/html,hello' xmlns:xlink='http://www.w3.org/1999/xlink'/>",
                "<image href='data:image/svg+xml,%3Csvg/%3E'/>",
                "<path style='fill: url(oak.svg#leaf)'/>",
                "<path fill=\"URL( 'https://example.org/a#b')\"/>",
                "<style>@import 'oak.css';</style>",
                "<style><![CDATA[path { background: url(https://example.org/) }]]></style>",
                "<?xml-stylesheet href='oak.css'?>",
                "<set attributeName='onload' to='alert(1)'/>"
            })
    void anSvgThatIsMoreThanAPictureIsRefusedWithItsLine(String inside) {
        assertThat(problems("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'>\n\n" + inside + "</svg>"))
                .contains("logo-unsafe assets/logo.svg:3");
        assertThat(site.output()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path fill='url(#green)'/>",
                "<use href='#leaf'/>",
                "<image href='data:image/png;base64,AAAA'/>",
                "<style>path { fill: url( '#green' ) }</style>",
                "<text>url(https://example.org/) is only words</text>",
                "<animate attributeName='fill' to='#fff'/>"
            })
    void aPlainPictureIsAccepted(String inside) {
        assertThat(problems("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'>" + inside + "</svg>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not a picture",
                "<html/>",
                "<svg",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 40'/>",
                "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg viewBox='0 0 1 1'>&a;</svg>",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg viewBox='0 0 1 1'>&x;</svg>"
            })
    void whatIsNoSvgIsSaidToBeNone(String text) {
        assertThat(problems(text)).singleElement().asString().startsWith("logo-not-a-picture assets/logo.svg:");
    }

    @ParameterizedTest
    @CsvSource({"png, jpg", "jpg, png"})
    void aPictureUnderAnotherKindOfNameIsRefused(String format, String name) throws IOException {
        assertThat(problems("logo." + name, picture(format, 9, 9)))
                .containsExactly("logo-not-a-picture assets/logo." + name + ":0");
    }

    @Test
    void anotherKindOfPictureIsRefused() throws IOException {
        assertThat(problems("logo.gif", picture("gif", 9, 9))).containsExactly("logo-not-a-picture assets/logo.gif:0");
    }

    @Test
    void withoutALogoTheThemeShowsItsOwn() {
        site.with("school.yml", SCHOOL).build();
        assertThat(logo("help/calm.html").attr("src")).isEqualTo("../theme/icon.svg");
    }
}
