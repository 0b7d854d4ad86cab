package org.schoolhandbook.render;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.schoolhandbook.model.Escape;

/** An address for a phone to read from paper: a picture inside the page, black on white in every colour scheme. */
final class QrCode {

    /** In modules; less, and phones do not find the code (ISO/IEC 18004). */
    private static final int QUIET_ZONE = 4;

    /** On a page without a style, in CSS pixels: about three centimetres of paper. */
    private static final int SIDE = 115;

    private QrCode() {}

    /** Nothing if the address is longer than a code can hold. */
    static Optional<Html> of(String address, String title) {
        return modules(address).map(modules -> out -> out.write(svg(modules, title)));
    }

    private static Optional<ByteMatrix> modules(String address) {
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(address);
        Map<EncodeHintType, ?> hints = plain ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
        try {
            return Optional.of(
                    Encoder.encode(address, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    private static String svg(ByteMatrix modules, String title) {
        int size = modules.getWidth() + 2 * QUIET_ZONE;
        return "<svg class=\"qr\" role=\"img\" width=\"" + SIDE + "\" height=\"" + SIDE
                + "\" viewBox=\"0 0 " + size + ' ' + size + "\" shape-rendering=\"crispEdges\"><title>"
                + Escape.html(title)
                + "</title><path fill=\"#fff\" d=\"M0 0h"
                + size + 'v' + size + "H0z\"/><path fill=\"#000\" d=\"" + path(modules) + "\"/></svg>";
    }

    /** Dark modules that lie side by side are one rectangle. */
    private static String path(ByteMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append('M').append(from + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
                    path.append('h')
                            .append(x - from)
                            .append("v1h-")
                            .append(x - from)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
