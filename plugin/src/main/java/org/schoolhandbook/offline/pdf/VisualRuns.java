package org.schoolhandbook.offline.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.stream.IntStream;

/** The pieces of a paragraph that run in one direction, from left to right, as Java's own algorithm finds them (UAX 9). */
final class VisualRuns implements BidiSplitter {

    private Bidi paragraph;
    private Integer[] order;

    @Override
    public void setParagraph(String text, byte defaultDirection) {
        paragraph =
                new Bidi(text, defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = paragraph.getRunCount();
        var levels = new byte[count];
        order = IntStream.range(0, count).boxed().toArray(Integer[]::new);
        for (int run = 0; run < count; run++) {
            levels[run] = (byte) paragraph.getRunLevel(run);
        }
        if (count > 0) {
            Bidi.reorderVisually(levels, 0, order, 0, count);
        }
    }

    @Override
    public int countTextRuns() {
        return order.length;
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int run = order[index];
        int start = paragraph.getRunStart(run);
        byte direction = paragraph.getRunLevel(run) % 2 == 0 ? LTR : RTL;
        return new BidiTextRun(start, paragraph.getRunLimit(run) - start, direction);
    }

    @Override
    public byte getBaseDirection(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT ? LTR : RTL)
                .findFirst()
                .orElse(NEUTRAL);
    }
}
