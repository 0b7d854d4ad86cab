package org.schoolhandbook.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One walk through every page of the site. A page is opened once and then looked at in one way after the other, several
 * pages at a time.
 *
 * <p>The checker takes half a second for all of its rules. The first page of each kind gets them all in each look, and so
 * does every page in the first; in another look, every other page gets those that look can change.
 */
final class Survey {

    private static final int AT_A_TIME = 3;

    private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.PHONE, Look.RIGHT_TO_LEFT);

    private final Axe axe = new Axe();
    private final Set<String> kinds = new HashSet<>();
    private final List<String> barriers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> strayRequests = new ArrayList<>();
    private final List<String> misfits = new ArrayList<>();
    private final List<FirstView> firstViews = new ArrayList<>();

    private Survey() {}

    static Survey of(Library library) {
        var survey = new Survey();
        List<Reader> readers = new ArrayList<>();
        while (readers.size() < AT_A_TIME) {
            readers.add(library.reader(Look.LIGHT));
        }
        for (int i = 0; i < library.pages().size(); i += AT_A_TIME) {
            survey.walk(
                    readers,
                    library.pages()
                            .subList(i, Math.min(i + AT_A_TIME, library.pages().size())));
        }
        readers.forEach(Reader::close);
        return survey;
    }

    private void walk(List<Reader> readers, List<String> paths) {
        List<Visit> visits = new ArrayList<>();
        for (String path : paths) {
            visits.add(open(readers.get(visits.size()), path));
        }
        for (Look look : LOOKS) {
            visits.forEach(visit -> begin(visit, look));
            visits.forEach(visit -> end(visit, look));
        }
        for (Visit visit : visits) {
            visit.reader().complaints().forEach(line -> complaints.add(visit.path() + ": " + line));
            visit.reader().strayRequests().forEach(line -> strayRequests.add(visit.path() + ": " + line));
        }
    }

    private Visit open(Reader reader, String path) {
        reader.page().setViewportSize(1280, 740);
        Page page = reader.open(path);
        firstViews.add(Measure.firstView(page, path));
        axe.bring(page);
        return new Visit(reader, path, kinds.add((String) page.evaluate("document.body.className")));
    }

    private void begin(Visit visit, Look look) {
        Page page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(look == Look.DARK ? ColorScheme.DARK : ColorScheme.LIGHT));
        if (look == Look.PHONE) {
            page.setViewportSize(360, 740);
        } else if (look == Look.RIGHT_TO_LEFT) {
            page.evaluate("document.documentElement.dir = 'rtl'");
        }
        axe.start(page, visit.firstOfItsKind() ? Axe.Rules.ALL : rules(look));
    }

    private static Axe.Rules rules(Look look) {
        return switch (look) {
            case DARK -> Axe.Rules.COLOURS;
            case PHONE -> Axe.Rules.ALL_BUT_CONTRAST;
            case RIGHT_TO_LEFT -> Axe.Rules.PLACES;
            default -> Axe.Rules.ALL;
        };
    }

    private void end(Visit visit, Look look) {
        axe.verdict(visit.page()).forEach(line -> barriers.add(visit.path() + " (" + look + "): " + line));
        switch (look) {
            case LIGHT -> fits(visit, look, 1280, 100, 200);
            case PHONE -> {
                fits(visit, look, 360, 100, 200);
                fits(visit, look, 320, 100);
            }
            case RIGHT_TO_LEFT -> fits(visit, look, 320, 100);
            default -> {}
        }
    }

    private void fits(Visit visit, Look look, int width, int... percents) {
        Page page = visit.page();
        if (page.viewportSize().width != width) {
            page.setViewportSize(width, 740);
        }
        for (int percent : percents) {
            String where = visit.path() + " (" + look + ", " + width + " pixels, text at " + percent + " %): ";
            visit.reader().setTextSize(percent);
            Measure.misfits(page).forEach(line -> misfits.add(where + line));
        }
        visit.reader().setTextSize(100);
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

    private record Visit(Reader reader, String path, boolean firstOfItsKind) {

        Page page() {
            return reader.page();
        }
    }
}
