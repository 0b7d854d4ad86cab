package org.schoolhandbook.online;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Link;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.front.SignpostInfo;
import org.schoolhandbook.problem.Place;

/** The links of a handbook to other websites. */
final class Outward {

    private Outward() {}

    /** Each address without its fragment, and where it stands, once for each page. */
    static SortedMap<URI, List<Place>> links(Handbook handbook, Places places) {
        var links = new TreeMap<URI, List<Place>>();
        Stream.concat(handbook.published().stream(), handbook.translated().stream())
                .forEach(page -> written(page)
                        .distinct()
                        .forEach(written -> address(written)
                                .ifPresent(address -> links.computeIfAbsent(address, key -> new ArrayList<>())
                                        .add(places.of(page, written)))));
        return links;
    }

    private static Stream<String> written(Page page) {
        Stream<String> inBody = page.body().links().stream()
                .flatMap(link -> link instanceof Link.ToAddress to ? Stream.of(to.address()) : Stream.empty());
        Stream<String> inFields =
                page.info() instanceof SignpostInfo signpost ? Stream.of(signpost.url()) : Stream.empty();
        return Stream.concat(inBody, inFields);
    }

    private static Optional<URI> address(String written) {
        int hash = written.indexOf('#');
        try {
            return Optional.of(new URI(hash < 0 ? written : written.substring(0, hash)))
                    .filter(Web::isWeb);
        } catch (URISyntaxException e) {
            // Whether an address is well formed is told where it is read.
            return Optional.empty();
        }
    }
}
