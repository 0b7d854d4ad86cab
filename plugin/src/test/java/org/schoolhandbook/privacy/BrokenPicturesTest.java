package org.schoolhandbook.privacy;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However broken a picture is, the build goes on. */
@Timeout(60)
class BrokenPicturesTest {

    private static final int TRIES = 300;
    private static final int DEPTH = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "tiff"})
    void changedBytesAndCutOffEndsAreNoReasonToStop(String kind) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), kind, out);
        var random = new Random(7);
        for (int i = 0; i < TRIES; i++) {
            byte[] broken = Arrays.copyOf(out.toByteArray(), 12 + random.nextInt(out.size() - 11));
            for (int j = 0; j < 4; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            read(broken);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "mif1", "avif"})
    void boxesInBoxesWithoutEndAreNoReasonToStop(String brand) {
        for (String box : new String[] {"meta", "moov", "iprp"}) {
            ByteBuffer file = ByteBuffer.allocate(16 + DEPTH * 12);
            file.putInt(16)
                    .put(("ftyp" + brand).getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(0);
            for (int left = DEPTH; left > 0; left--) {
                file.putInt(left * 12)
                        .put(box.getBytes(StandardCharsets.ISO_8859_1))
                        .putInt(0);
            }
            read(file.array());
        }
    }

    @Test
    void aTiffThatLeadsBackToItselfIsNoReasonToStop() {
        ByteBuffer tiff = ByteBuffer.allocate(64);
        tiff.put("MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(8).putInt(8);
        read(tiff.array());
    }

    private static void read(byte[] bytes) {
        assertThatCode(() -> {
                    PictureBytes.plain(bytes, PictureTalk.of(bytes).orientation());
                })
                .doesNotThrowAnyException();
    }
}
