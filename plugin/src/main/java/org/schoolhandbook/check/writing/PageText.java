package org.schoolhandbook.check.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.schoolhandbook.model.Body;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.Passage;
import org.schoolhandbook.model.Section;
import org.schoolhandbook.model.front.PolicyInfo;

/**
 * The words of a page.
 *
 * @param body in memory
 * @param blocks in the order of the page; what a policy cites comes last
 */
record PageText(Page page, Body<Link> body, List<Block> blocks) {

    static PageText of(Page page) {
        Body<Link> body = page.body().held();
        Set<Integer> headings = page.sections().stream()
                .filter(section -> section.level() > 0)
                .map(Section::piece)
                .collect(Collectors.toUnmodifiableSet());
        var blocks = new ArrayList<Block>();
        int piece = 0;
        for (Passage<Link> passage : body.passages()) {
            blocks.add(Block.of(passage, headings.contains(piece), page.source().shown()));
            piece += passage.texts().size();
        }
        if (page.info() instanceof PolicyInfo policy) {
            policy.cites().forEach(words -> blocks.add(Block.of(words, page.placeOf("cites"))));
        }
        return new PageText(page, body, blocks);
    }

    boolean isFor(String audience) {
        return page.info().common().audience().contains(audience);
    }

    /** Whether people read it who do not work at a school. */
    boolean isForFamilies() {
        return isFor("parents") || isFor("children");
    }
}
