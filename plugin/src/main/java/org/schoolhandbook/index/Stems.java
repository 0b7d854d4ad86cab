package org.schoolhandbook.index;

import org.tartarus.snowball.ext.EnglishStemmer;

/** English words without their endings, by Snowball's stemmer (Porter, "The English (Porter2) stemming algorithm"). */
final class Stems {

    private Stems() {}

    static String of(String word) {
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
