package org.schoolhandbook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Redirect;
import org.schoolhandbook.picture.Card;

/** What a site needs on the web besides its pages. */
final class WebFiles {

    private final Handbook handbook;
    private final Website website;
    private final String name;

    /** @param name of the site */
    WebFiles(Handbook handbook, String name) {
        this.handbook = handbook;
        this.website = Website.of(handbook.school());
        this.name = name;
    }

    /** Nothing for a site made for JBake; what needs whole addresses only if the handbook's own is known. */
    List<Artifact> artifacts() {
        if (handbook.conventions().jbake()) {
            return List.of();
        }
        var artifacts = new ArrayList<Artifact>();
        var redirectPage = new RedirectPage(website, handbook.words());
        for (Redirect redirect : handbook.redirects()) {
            redirect.file()
                    .map(file -> redirectPage.at(file, handbook.pages().get(redirect.page())))
                    .ifPresent(artifacts::add);
        }
        artifacts.add(Manifest.of(handbook, name));
        if (website.known()) {
            artifacts.addAll(new HostFiles(handbook, website).artifacts());
            cards(artifacts);
        }
        return artifacts;
    }

    /** One for each kind of page that there is, and one for everything else. */
    private void cards(List<Artifact> artifacts) {
        var card = new Card();
        var kinds = new TreeSet<String>();
        kinds.add(PageView.ANY_CARD);
        handbook.published().forEach(page -> kinds.add(PageView.card(page.info().type())));
        for (String kind : kinds) {
            String words =
                    kind.equals(PageView.ANY_CARD) ? "" : handbook.words().getOrDefault("type." + kind, "");
            artifacts.add(new Artifact(PageView.cardPath(kind), List.of(), out -> {
                out.write(card.png(name, words));
                return List.of();
            }));
        }
    }
}
