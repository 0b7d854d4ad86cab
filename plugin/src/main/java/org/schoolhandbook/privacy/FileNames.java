package org.schoolhandbook.privacy;

import java.util.regex.Pattern;
import org.schoolhandbook.privacy.Words.Kind;

/** A picture or document that is called after somebody: {@code jack-smith.jpg}. */
final class FileNames implements LeakRule {

    private static final Pattern FILE =
            Pattern.compile("(?i).*\\.(jpe?g|png|gif|webp|heic|tiff?|avif|docx?|xlsx?|pptx?|pdf|odt|ods|mp4|mov|mp3)");
    private static final int FEWEST_LETTERS = 3;

    @Override
    public void look(Passage passage, Finds found) {
        String path = passage.between(0, passage.length());
        if (!FILE.matcher(path).matches()) {
            return;
        }
        Tokens tokens = passage.tokens();
        for (int i = tokens.from(path.lastIndexOf('/') + 1); i + 2 < tokens.count(); i++) {
            if (tokens.is(i, Kind.FORENAME) && isSurname(tokens, i)) {
                found.add(Leak.warning(
                        "privacy-file-name",
                        tokens.start(i),
                        tokens.end(i + 1),
                        "This seems to be somebody's name: " + Mask.of(passage.word(i)) + ".",
                        "Give the file a name that names nobody."));
                return;
            }
        }
    }

    /** After a forename that is also a word, only what is known as a name: a rose garden is nobody. */
    private static boolean isSurname(Tokens tokens, int forename) {
        int token = forename + 1;
        boolean word = tokens.end(token) - tokens.start(token) >= FEWEST_LETTERS && !tokens.is(token, Kind.NOBODY);
        return word && (!tokens.is(forename, Kind.ORDINARY) || tokens.is(token, Kind.ORDINARY));
    }
}
