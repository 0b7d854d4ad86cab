package org.schoolhandbook.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * One walk through every page of the site. A page is opened once and then looked at in one way after the other, each time
 * by all rules of the checker whose answer can be another one than before. That takes a browser a quarter of a second, so
 * several of them share the pages.
 */
final class Survey {

    private static final int BROWSERS = 2;

    private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.PHONE, Look.RIGHT_TO_LEFT);

    private final Axe axe = new Axe();
    private final List<String> barriers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> strayRequests = new ArrayList<>();
    private final List<String> misfits = new ArrayList<>();
    private final List<FirstView> firstViews = new ArrayList<>();

    private Survey() {}

    static Survey of(Library library) {
        Queue<String> pages = new ConcurrentLinkedQueue<>(library.pages());
        ExecutorService browsers = Executors.newFixedThreadPool(BROWSERS);
        try {
            List<Future<Survey>> parts = new ArrayList<>();
            while (parts.size() < BROWSERS) {
                parts.add(browsers.submit(() -> walk(library, pages)));
            }
            var whole = new Survey();
            for (Future<Survey> part : parts) {
                whole.add(part.get());
            }
            return whole;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            browsers.shutdownNow();
        }
    }

    private static Survey walk(Library library, Queue<String> pages) {
        var survey = new Survey();
        try (Driven driven = Driven.start(library.program());
                Reader reader = new Reader(
                        driven.browser().newContext(Look.LIGHT.options()),
                        library.server().home())) {
            for (String path = pages.poll(); path != null; path = pages.poll()) {
                survey.visit(reader, path);
            }
        }
        return survey;
    }

    private void add(Survey part) {
        barriers.addAll(part.barriers);
        complaints.addAll(part.complaints);
        strayRequests.addAll(part.strayRequests);
        misfits.addAll(part.misfits);
        firstViews.addAll(part.firstViews);
    }

    private void visit(Reader reader, String path) {
        reader.page().setViewportSize(1280, 740);
        Page page = reader.open(path);
        firstViews.add(Measure.firstView(page, path));
        axe.bring(page);
        for (Look look : LOOKS) {
            show(page, look);
            axe.start(page, rules(look));
            axe.verdict(page).forEach(line -> barriers.add(path + " (" + look + "): " + line));
            fits(reader, path, look);
        }
        reader.complaints().forEach(line -> complaints.add(path + ": " + line));
        reader.strayRequests().forEach(line -> strayRequests.add(path + ": " + line));
    }

    /**
     * The dark has other colours, and from right to left things stand elsewhere; elements, names and order are those that
     * all rules have just seen. A phone hides and shows elements.
     */
    private static Axe.Rules rules(Look look) {
        return switch (look) {
            case DARK -> Axe.Rules.COLOURS;
            case RIGHT_TO_LEFT -> Axe.Rules.PLACES;
            default -> Axe.Rules.ALL;
        };
    }

    private static void show(Page page, Look look) {
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(look == Look.DARK ? ColorScheme.DARK : ColorScheme.LIGHT));
        if (look == Look.PHONE) {
            page.setViewportSize(360, 740);
        } else if (look == Look.RIGHT_TO_LEFT) {
            page.evaluate("document.documentElement.dir = 'rtl'");
        }
    }

    private void fits(Reader reader, String path, Look look) {
        switch (look) {
            case LIGHT -> fits(reader, path, look, 1280, 100, 200);
            case PHONE -> {
                fits(reader, path, look, 360, 100, 200);
                fits(reader, path, look, 320, 100);
            }
            case RIGHT_TO_LEFT -> fits(reader, path, look, 320, 100);
            default -> {}
        }
    }

    private void fits(Reader reader, String path, Look look, int width, int... percents) {
        Page page = reader.page();
        if (page.viewportSize().width != width) {
            page.setViewportSize(width, 740);
        }
        for (int percent : percents) {
            String where = path + " (" + look + ", " + width + " pixels, text at " + percent + " %): ";
            reader.setTextSize(percent);
            Measure.misfits(page).forEach(line -> misfits.add(where + line));
        }
        reader.setTextSize(100);
    }

    /** What stands in the way of somebody, a line each. */
    List<String> barriers() {
        return barriers;
    }

    /** What the console showed as an error. */
    List<String> complaints() {
        return complaints;
    }

    /** Requests for anything that does not belong to the site. */
    List<String> strayRequests() {
        return strayRequests;
    }

    /** What has to be scrolled sideways, or is cut off. */
    List<String> misfits() {
        return misfits;
    }

    /** What looked for barriers, with its version. */
    String tool() {
        return axe.name();
    }

    List<FirstView> firstViews() {
        return firstViews;
    }
}
