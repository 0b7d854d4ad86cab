package org.schoolhandbook.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.schoolhandbook.model.PageId;

/** Ways that lead back to where they began. No recursion: a way may be as long as there are pages. */
final class Circles {

    private final Map<PageId, List<PageId>> next;
    private final Set<PageId> done = new HashSet<>();
    private final List<List<PageId>> found = new ArrayList<>();

    private Circles(Map<PageId, List<PageId>> next) {
        this.next = next;
    }

    /** Each circle from its first page on, once. */
    static List<List<PageId>> in(SortedMap<PageId, List<PageId>> next) {
        var circles = new Circles(next);
        next.keySet().forEach(circles::follow);
        return circles.found;
    }

    private void follow(PageId start) {
        if (done.contains(start)) {
            return;
        }
        var way = new LinkedHashMap<PageId, Iterator<PageId>>();
        Deque<PageId> last = new ArrayDeque<>();
        enter(start, way, last);
        while (!last.isEmpty()) {
            PageId at = last.peek();
            if (!way.get(at).hasNext()) {
                done.add(at);
                way.remove(last.pop());
                continue;
            }
            PageId to = way.get(at).next();
            if (way.containsKey(to)) {
                circle(to, way);
            } else if (!done.contains(to)) {
                enter(to, way, last);
            }
        }
    }

    private void enter(PageId page, Map<PageId, Iterator<PageId>> way, Deque<PageId> last) {
        way.put(page, next.getOrDefault(page, List.of()).iterator());
        last.push(page);
    }

    private void circle(PageId from, Map<PageId, Iterator<PageId>> way) {
        var pages = new ArrayList<PageId>(way.keySet());
        found.add(List.copyOf(pages.subList(pages.indexOf(from), pages.size())));
    }
}
