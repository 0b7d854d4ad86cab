package org.schoolhandbook.parse.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.core.delimiter.UnderscoreDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis by stars and underscores, with CommonMark's rule 9 as it reads since version 0.29. */
final class Stress {

    private Stress() {}

    static DelimiterProcessor asterisks() {
        return new AsteriskDelimiterProcessor(false) {
            @Override
            public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
                return bothDivide(opener, closer) ? 2 : super.getDelimiterUse(opener, closer);
            }
        };
    }

    static DelimiterProcessor underscores() {
        return new UnderscoreDelimiterProcessor(false) {
            @Override
            public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
                return bothDivide(opener, closer) ? 2 : super.getDelimiterUse(opener, closer);
            }
        };
    }

    /** The sum may be a multiple of three if both lengths are; flexmark knows only the first half of the rule. */
    private static boolean bothDivide(DelimiterRun opener, DelimiterRun closer) {
        return opener.length() % 3 == 0 && closer.length() % 3 == 0;
    }
}
