package org.schoolhandbook.render;

import java.util.Optional;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.front.Common;
import org.schoolhandbook.model.front.FrontMatter;
import org.schoolhandbook.model.front.PhraseInfo;

/** The page for staff in the moment: the parts of one page of agreed words, in large letters. */
final class RightNow {

    static final String PATH = "right-now.html";

    private RightNow() {}

    /** The page of agreed words that says what to do when. */
    static Optional<Page> source(Handbook handbook) {
        return handbook.published().stream()
                .filter(page -> page.info() instanceof PhraseInfo words
                        && !words.moments().isEmpty())
                .findFirst();
    }

    static String title(Handbook handbook) {
        return handbook.words().getOrDefault("right-now.title", "Right now");
    }

    /** Its phrases and moments below the title of this page. */
    static FrontMatter front(Page source, Common common) {
        var words = (PhraseInfo) source.info();
        return new PhraseInfo(common, words.phrases(), words.moments());
    }

    /** The way to it; none where no page says what to do when. */
    static Optional<Entry> entry(Handbook handbook) {
        return source(handbook).map(page -> Entry.of("right-now", title(handbook), PATH, Optional.empty()));
    }
}
