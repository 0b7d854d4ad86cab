package org.schoolhandbook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schoolhandbook.testsite.Golden;

/** The files that these tests compare with are also given to the theme's search.js in a browser. */
class AnalysisTest {

    private static final Path CASES = Path.of("src/test/resources/cases/search");

    @Test
    void aWordIsFoldedStemmedAndSpeltAsInTheBrowser() throws IOException {
        Golden.text(CASES.resolve("words.txt"))
                .isEqualTo(each(
                        "words.in",
                        word -> Analysis.words(word).stream()
                                .map(one -> one + '/' + Stems.of(one) + '/' + Spelling.american(one))
                                .collect(Collectors.joining(" "))));
    }

    /** English; and Welsh, Polish, Urdu and a few more. */
    @ParameterizedTest
    @ValueSource(strings = {"phrases", "languages"})
    void aPhraseIsCutIntoTheWordsThatTheBrowserSees(String phrases) throws IOException {
        Golden.text(CASES.resolve(phrases + ".txt"))
                .isEqualTo(each(
                        phrases + ".in",
                        phrase -> String.join(" ", Analysis.words(phrase))
                                + '\t'
                                + String.join(" ", Analysis.parts(phrase))));
    }

    @ParameterizedTest
    @CsvSource({
        "Łódź, lodz",
        "gęś, ges",
        "TŶ, ty",
        "ffôn, ffon",
        "غصه, غصہ",
        "كتاب, کتاب",
        "علي, علی",
        "اُردُو, اردو",
        "أحمد, احمد",
        "ســـكول, سکول",
        "۰۱۶۳۲, 01632",
        "٠١٦٣٢, 01632"
    })
    void lettersThatKeyboardsMixAreOne(String written, String typed) {
        assertThat(Analysis.words(written)).isEqualTo(Analysis.words(typed)).hasSize(1);
    }

    private static String each(String file, Function<String, String> of) throws IOException {
        List<String> lines = List.of(Files.readString(CASES.resolve(file)).split("\n"));
        return lines.stream().map(line -> line + '\t' + of.apply(line) + '\n').collect(Collectors.joining());
    }
}
