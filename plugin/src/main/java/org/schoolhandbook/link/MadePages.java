package org.schoolhandbook.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.schoolhandbook.model.Draft;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.School;
import org.schoolhandbook.model.Topic;
import org.schoolhandbook.model.front.PhraseInfo;
import org.schoolhandbook.model.front.PolicyInfo;

/** The paths of what render makes up besides the authors' pages, as far as readers may be led there. */
final class MadePages {

    private final Set<String> lists = new TreeSet<>();
    private final Set<String> named =
            new TreeSet<>(Set.of("a-to-z.html", "search.html", "site-map.html", "accessibility.html"));

    /** @param published the pages that readers may see */
    MadePages(School school, List<Draft> published, Map<PageId, String> paths, List<Topic> topics) {
        lists.add("index.html");
        published.stream()
                .flatMap(page -> page.info().common().audience().stream())
                .forEach(name -> named.add("for/" + name + ".html"));
        if (published.stream()
                .anyMatch(page -> page.info() instanceof PhraseInfo words
                        && !words.moments().isEmpty())) {
            named.add("right-now.html");
        }
        lists.add("404.html");
        for (Draft page : published) {
            String path = paths.get(page.id());
            for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
                lists.add(path.substring(0, slash) + "/index.html");
            }
            if (page.info() instanceof PolicyInfo) {
                named.addAll(Set.of("register.html", "register.csv", "register.json"));
            }
        }
        school.website().ifPresent(address -> named.add("feed.xml"));
        topics.forEach(topic -> named.add(topic.path()));
        if (!topics.isEmpty()) {
            lists.add(Topic.FOLDER + "/index.html");
        }
    }

    boolean has(String path) {
        return named.contains(path) || lists.contains(path);
    }

    /** Those that an author may have meant by a name that is not known: not the lists of folders, nor what a lost reader sees. */
    Set<String> named() {
        return named;
    }
}
