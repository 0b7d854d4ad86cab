package org.schoolhandbook.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What a browser can tell of the page that is open. */
final class Measure {

    /**
     * Elements that stick out at a side of the page, so that it has to be scrolled there, and elements whose text is cut
     * off; what only screen readers are to find may be.
     */
    @SuppressWarnings("unchecked")
    static List<String> misfits(Page page) {
        return (List<String>) page.evaluate("""
                () => {
                    const root = document.documentElement;
                    const all = [...document.querySelectorAll('body *')];
                    const print = element => element.outerHTML.slice(0, 90).replace(/\\s+/g, ' ');
                    const cutOff = all.filter(element => element.scrollWidth > element.clientWidth + 1
                        && element.clientWidth > 1 && /hidden|clip/.test(getComputedStyle(element).overflowX))
                        .map(element => 'cut off: ' + print(element));
                    const sideways = root.scrollWidth <= root.clientWidth ? [] : all.filter(element => {
                        const box = element.getBoundingClientRect();
                        return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1)
                            && !element.closest('.table');
                    }).slice(0, 3).map(element => root.scrollWidth + ' pixels wide: ' + print(element));
                    return [...cutOff, ...sideways];
                }
                """);
    }

    /** What the page has asked for so far, and how much what stood there has moved. */
    static FirstView firstView(Page page, String path) {
        var counts = (Map<?, ?>) page.evaluate("""
                async () => {
                    await document.fonts.ready;
                    const files = ['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type));
                    let shift = 0;
                    const add = entries => entries.forEach(entry => { shift += entry.value; });
                    const observer = new PerformanceObserver(list => add(list.getEntries()));
                    observer.observe({ type: 'layout-shift', buffered: true });
                    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
                    add(observer.takeRecords());
                    return {
                        requests: files.length,
                        bytes: files.reduce((sum, file) => sum + file.transferSize, 0),
                        shift
                    };
                }
                """);
        return new FirstView(
                path,
                number(counts, "requests").intValue(),
                number(counts, "bytes").longValue(),
                number(counts, "shift").doubleValue());
    }

    /** When the largest part of the page was shown, in milliseconds. */
    static int largestPaint(Page page) {
        Number time = (Number) page.evaluate("""
                () => new Promise(resolve => new PerformanceObserver(list => resolve(list.getEntries().at(-1).startTime))
                    .observe({ type: 'largest-contentful-paint', buffered: true }))
                """);
        return time.intValue();
    }

    private static Number number(Map<?, ?> counts, String name) {
        return (Number) counts.get(name);
    }

    private Measure() {}
}
