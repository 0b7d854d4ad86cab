package org.schoolhandbook.offline.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters in the forms that they take beside each other. A PDF holds shapes, and the library that sets it knows one
 * for each character: so each letter is replaced by the character that stands for its form (The Unicode Standard, 9.2;
 * blocks Arabic Presentation Forms A and B). Which there are, Java's own names of characters tell.
 */
final class ArabicLetters {

    private static final int ALONE = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    private static final char STRETCH = '\u0640';
    private static final char JOINER = '\u200D';

    private final Map<String, char[]> forms = new HashMap<>();

    ArabicLetters() {
        read('\uFB50', '\uFDFF');
        read('\uFE70', '\uFEFC');
    }

    private void read(char from, char until) {
        for (char shape = from; shape <= until; shape++) {
            String name = Character.getName(shape);
            int form = name == null ? -1 : form(name);
            String letters = Normalizer.normalize(String.valueOf(shape), Normalizer.Form.NFKC);
            // The one ligature that may never be left out is that of lam and alef.
            if (form >= 0 && (letters.length() == 1 || name.contains("LIGATURE LAM WITH ALEF"))) {
                forms.computeIfAbsent(letters, key -> new char[4])[form] = shape;
            }
        }
    }

    private static int form(String name) {
        if (name.endsWith("ISOLATED FORM")) {
            return ALONE;
        }
        if (name.endsWith("FINAL FORM")) {
            return FINAL;
        }
        if (name.endsWith("INITIAL FORM")) {
            return INITIAL;
        }
        return name.endsWith("MEDIAL FORM") ? MEDIAL : -1;
    }

    /** The text with each letter in its form, in the order in which it is spoken. */
    String shaped(String text) {
        if (text.chars().noneMatch(c -> forms.containsKey(String.valueOf((char) c)))) {
            return text;
        }
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean before = joinsOn(text, i);
            String pair = i + 1 < text.length() ? text.substring(i, i + 2) : "";
            boolean ligature = forms.containsKey(pair);
            char[] shapes = forms.get(ligature ? pair : text.substring(i, i + 1));
            if (shapes == null) {
                out.append(text.charAt(i));
                continue;
            }
            i += ligature ? 1 : 0;
            boolean after = shapes[INITIAL] != 0 && joinsBack(text, i);
            char shape = shapes[(before ? FINAL : ALONE) + (after ? 2 : 0)];
            out.append(shape == 0 ? text.charAt(i) : shape);
        }
        return out.toString();
    }

    /** Whether what stands before joins with the letter here. */
    private boolean joinsOn(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        char[] shapes = forms.get(text.substring(before, before + 1));
        return isLink(text.charAt(before)) || shapes != null && shapes[INITIAL] != 0;
    }

    /** Whether what stands behind joins with the letter here. */
    private boolean joinsBack(String text, int at) {
        int behind = at + 1;
        while (behind < text.length() && isMark(text.charAt(behind))) {
            behind++;
        }
        if (behind >= text.length()) {
            return false;
        }
        char[] shapes = forms.get(text.substring(behind, behind + 1));
        return isLink(text.charAt(behind)) || shapes != null && shapes[FINAL] != 0;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isLink(char c) {
        return c == STRETCH || c == JOINER;
    }
}
