package org.schoolhandbook.online;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;

/** Asks whether the pages of other websites to which a handbook leads are still there. */
public final class OnlineLinks {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Between two questions to the same host, in milliseconds. */
    private static final long PAUSE = 200;

    private static final int HOSTS_AT_ONCE = 8;

    /** For so many days a page that was there is taken to be there still, though its website does not answer. */
    private static final int TRUSTED = 30;

    private final Path memory;
    private final Web web = new Web(PATIENCE);

    /** @param memory a file that keeps from one build to the next when each address was last good */
    public OnlineLinks(Path memory) {
        this.memory = memory;
    }

    /** What is wrong with the links; every address is asked once, and no host twice at the same time. */
    public List<Problem> problems(Handbook handbook, Places places) {
        SortedMap<URI, List<Place>> links = Outward.links(handbook, places);
        try {
            LastGood last = LastGood.in(memory);
            var problems = new ArrayList<Problem>();
            asked(links.keySet().stream()
                            .collect(Collectors.groupingBy(
                                    address -> address.getHost().toLowerCase(Locale.ROOT),
                                    TreeMap::new,
                                    Collectors.toList())))
                    .forEach((address, answer) -> {
                        problems.addAll(of(address, answer, links.get(address), last, handbook.today()));
                        if (answer instanceof Answer.Good || answer instanceof Answer.Moved) {
                            last.good(address.toString(), handbook.today());
                        }
                    });
            last.write(memory);
            return problems;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SortedMap<URI, Answer> asked(SortedMap<String, List<URI>> byHost) {
        ExecutorService askers = Executors.newFixedThreadPool(HOSTS_AT_ONCE);
        try {
            List<Future<Map<URI, Answer>>> hosts = byHost.values().stream()
                    .map(addresses -> askers.submit(() -> oneHost(addresses)))
                    .toList();
            var all = new TreeMap<URI, Answer>();
            for (Future<Map<URI, Answer>> host : hosts) {
                all.putAll(host.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The check of links was stopped.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            askers.shutdownNow();
        }
    }

    private Map<URI, Answer> oneHost(List<URI> addresses) throws InterruptedException {
        var said = new TreeMap<URI, Answer>();
        for (URI address : addresses) {
            if (!said.isEmpty()) {
                Thread.sleep(PAUSE);
            }
            said.put(address, web.ask(address));
        }
        return said;
    }

    private static List<Problem> of(URI address, Answer answer, List<Place> at, LastGood last, LocalDate today) {
        return at.stream()
                .flatMap(place -> of(address, answer, place, last.of(address.toString()), today).stream())
                .toList();
    }

    private static Optional<Problem> of(
            URI address, Answer answer, Place at, Optional<LocalDate> good, LocalDate today) {
        if (answer instanceof Answer.Gone gone) {
            return Optional.of(Problem.error(
                    "link-dead",
                    at,
                    "There is no page at " + address + " any more: the website answers " + gone.status() + ".",
                    "Look there for the page's new address, or take the link out."));
        }
        if (answer instanceof Answer.Moved moved) {
            return Optional.of(Problem.note(
                    "link-moved", at, address + " has moved to " + moved.to() + ".", "Write the new address."));
        }
        if (answer instanceof Answer.Silent silent) {
            return Optional.of(silent(address, silent, at, good, today));
        }
        return "http".equalsIgnoreCase(address.getScheme())
                ? Optional.of(Problem.note(
                        "link-not-secure",
                        at,
                        "This address begins with http: others can see what is read there, and change it on the way.",
                        "Try it with https, and write that if the page is there."))
                : Optional.empty();
    }

    private static Problem silent(
            URI address, Answer.Silent silent, Place at, Optional<LocalDate> good, LocalDate today) {
        String message = address + " did not answer: " + silent.why();
        boolean trusted =
                good.filter(day -> !day.plusDays(TRUSTED).isBefore(today)).isPresent();
        return trusted
                ? Problem.note(
                        "link-silent", at, message + " It was there on " + good.get() + ".", "Check again another day.")
                : Problem.warning(
                        "link-silent",
                        at,
                        message
                                + good.map(day -> " It was last there on " + day + ".")
                                        .orElse(""),
                        "Open it in a browser. If it is gone, take the link out.");
    }
}
