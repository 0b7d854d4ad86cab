package org.schoolhandbook.check.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word by its letters: as many as it has groups of vowels, without an e that nobody
 * speaks, and with one more where two vowels are spoken apart. More than nine words in ten come out right, and the
 * others by one too many or too few, which is enough for formulas that count hundreds.
 */
final class Syllables {

    /** An e at the end of a word, or of the first half of a compound one, or before an ending. */
    private static final Pattern SILENT =
            Pattern.compile("(?<=[a-z][^aeiou])(?<![^aeiouyl]l)e(?:$|(?=(?:ly|ful|less|ment|ness)))"
                    + "|(?<=[^aeioust]|[^c]s)(?<![^aeiouyl]l|[cgsxz]|sh|ch)es$"
                    + "|(?<=[^aeioudt])(?<![^aeiouyl]l)ed$"
                    + "|(?<=^(?:som|saf|hom|tim|ther|wher|car|fir|lif|lik|whit|plac|nam|bed?sid))e(?=[^aeiourysd]..)");

    private static final Pattern GROUP = Pattern.compile("[aeiouy]+");

    /** Two vowels that are spoken apart, and an n or m that is a syllable. */
    private static final Pattern APART = Pattern.compile(
            "(?<![ctg])ia|(?<![tscgxl]|nn)io(?!u?r)|iu|ii|(?<![gq])ua[lrt]|[aeiou]y[aeiou]|"
                    + "[a-z]yone|[aeio]ing|[^aeiou]ying|eo$|crea(?=t)|rea(?=ct|lit|ssu)|area|idea|iet|scien|[^cts]ien[ct]|"
                    + "[a-z]{2}[rltdspvn]ie[rs]t?s?$(?<!ies)|uin[eg]|poe[mt]|^coo(?=pe|rd)|ism$|[aeiou][ds]nt$|[ds]{1}nt$");

    private Syllables() {}

    /**
     * How many, at least one.
     *
     * @param word in small letters, without accents
     */
    static int of(String word) {
        String spoken = SILENT.matcher(word.replace("'", "").replace("qu", "q")).replaceAll("");
        return Math.max(1, count(GROUP, spoken) + count(APART, spoken));
    }

    private static int count(Pattern pattern, String word) {
        Matcher matcher = pattern.matcher(word);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
