package org.schoolhandbook.testsite;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Reads a QR code from an SVG picture, as a phone would: draws it, and looks for a code in the drawing. */
public final class QrReader {

    private static final int SCALE = 4;
    private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    public static String read(Element svg) {
        int size = SCALE * Integer.parseInt(svg.attr("viewBox").split(" ")[2]);
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher dark = DARK.matcher(svg.select("path").last().attr("d"));
        while (dark.find()) {
            int x = SCALE * Integer.parseInt(dark.group(1));
            int y = SCALE * Integer.parseInt(dark.group(2));
            for (int row = y; row < y + SCALE; row++) {
                Arrays.fill(pixels, row * size + x, row * size + x + SCALE * Integer.parseInt(dark.group(3)), 0);
            }
        }
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size, size, pixels)));
        try {
            return new QRCodeReader().decode(bitmap).getText();
        } catch (ReaderException e) {
            throw new IllegalStateException(e);
        }
    }

    private QrReader() {}
}
