package org.schoolhandbook.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The picture that networks show beside a link. */
class CardTest {

    private static final int GREEN = 0xff14574a;
    private static final int PAPER = 0xfffbf8f2;

    private final Card card = new Card();

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** How many points of a part of it are not of the ground's colour. */
    private static long drawn(BufferedImage image, int top, int bottom) {
        long drawn = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = 0; x < Card.WIDTH; x++) {
                drawn += image.getRGB(x, y) == GREEN ? 0 : 1;
            }
        }
        return drawn;
    }

    @Test
    void itHasTheSizeThatNetworksAskForAndTwoColours() throws IOException {
        BufferedImage image = read(card.png("Oakfield Primary School", "Policy"));

        assertThat(image.getWidth()).isEqualTo(Card.WIDTH);
        assertThat(image.getHeight()).isEqualTo(Card.HEIGHT);
        assertThat(image.getRGB(0, 0)).isEqualTo(GREEN);
        assertThat(image.getRGB(600, 452)).isEqualTo(PAPER);
        assertThat(image.getRGB(100, 140)).isEqualTo(PAPER);
    }

    @Test
    void itIsTheSameOnEveryMachine() throws NoSuchAlgorithmException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(card.png("Oakfield Primary School", "Policy"));

        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("82fc953d4d56589d87943d57b4e95952fdf29b7ae357d2cebc8eac3de8d61bb5");
    }

    @Test
    void itIsSmall() {
        assertThat(card.png("Oakfield Primary School", "Policy")).hasSizeLessThan(20_000);
    }

    @Test
    void aLongNameIsSetInSmallerLettersAndStaysInside() throws IOException {
        BufferedImage image = read(card.png("The Church of England and Methodist Voluntary Aided Junior School", ""));

        assertThat(drawn(image, 300, 630)).isPositive();
        for (int y = 0; y < Card.HEIGHT; y++) {
            assertThat(image.getRGB(1130, y)).isEqualTo(GREEN);
        }
    }

    @Test
    void aNameThatCannotBeDrawnIsLeftOut() throws IOException {
        long mark = drawn(read(card.png("", "")), 0, 630);

        assertThat(drawn(read(card.png("مدرسة البلوط", "")), 0, 630)).isEqualTo(mark);
        assertThat(drawn(read(card.png("x".repeat(300), "")), 0, 630)).isEqualTo(mark);
        assertThat(drawn(read(card.png("Oak", "🌳")), 420, 630)).isEqualTo(drawn(read(card.png("Oak", "")), 420, 630));
    }
}
