package org.schoolhandbook.check.writing;

import java.util.List;
import org.schoolhandbook.problem.Problem;

/** A rule that looks at more than certain words. Used by many threads at once. */
interface PageRule {

    /**
     * What is wrong in one of the blocks.
     *
     * @param most how many to name at most
     */
    default List<Problem> inBlock(Block block, PageText page, int most) {
        return List.of();
    }

    /** What is wrong with the page as a whole. */
    default List<Problem> inPage(PageText page) {
        return List.of();
    }
}
