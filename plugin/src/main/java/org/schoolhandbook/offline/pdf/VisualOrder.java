package org.schoolhandbook.offline.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;

/** Text that runs from right to left, as it stands on paper from left to right. */
final class VisualOrder implements BidiReorderer {

    /** Each of these looks the other way when it is read from the other side. */
    private static final String PAIRS = "()[]{}<>«»‹›";

    private final ArabicLetters letters = new ArabicLetters();

    @Override
    public String reorderRTLTextToLTR(String text) {
        int[] characters = text.codePoints().toArray();
        var out = new StringBuilder(text.length());
        for (int i = characters.length - 1; i >= 0; i--) {
            out.appendCodePoint(mirrored(characters[i]));
        }
        return out.toString();
    }

    private static int mirrored(int character) {
        int at = PAIRS.indexOf(character);
        return at < 0 ? character : PAIRS.charAt(at ^ 1);
    }

    @Override
    public String shapeText(String text) {
        return letters.shaped(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
