package org.schoolhandbook.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.schoolhandbook.check.HandbookRules;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Page;
import org.schoolhandbook.model.SourceTree;
import org.schoolhandbook.online.OnlineLinks;
import org.schoolhandbook.privacy.PrivacyGate;
import org.schoolhandbook.privacy.Screening;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.SourceText;
import org.schoolhandbook.render.ThemeEngine;
import org.schoolhandbook.source.Packs;
import org.schoolhandbook.source.SourceTexts;
import org.schoolhandbook.source.SourceWalk;

/** The way through the program: source, parse, link, check, index, render, publish. */
public final class HandbookBuild {

    /** When the pages of other websites were last there. */
    private static final String LINKS = "links.txt";

    private final ThemeEngine engine;
    private final SourceTexts texts = new SourceTexts();
    private final StageClock clock = new StageClock();

    /** A build with this engine; one use. */
    public HandbookBuild(ThemeEngine engine) {
        this.engine = engine;
    }

    /**
     * Builds or checks a site.
     *
     * @throws IOException if the disk fails; whatever an author did wrong is in the report
     */
    public BuildReport run(BuildRequest request) throws IOException {
        try (Packs packs = Packs.open(request.packs());
                Spill spill = new Spill(request.reports())) {
            var walk = new SourceWalk(
                    request.source(),
                    request.output(),
                    request.reports(),
                    Optional.of(request.theme())
                            .filter(theme -> !request.conventions().jbake()),
                    request.conventions().folders());
            Outcome<SourceTree> tree = walk.tree(packs);
            clock.ended("source");
            var making = new Making(request, engine, texts, spill, clock);
            if (tree.value().files().isEmpty()) {
                return making.nothing(tree);
            }
            Outcome<Handbook> handbook = tree.flatMap(new Reading(request, texts, spill, clock)::handbook)
                    .and(new HandbookRules()::problems);
            clock.ended("check");
            Outcome<Handbook> checked = request.online() ? online(handbook, request) : handbook;
            Outcome<Screening> screening = screen(request, tree.value(), checked.value());
            clock.ended("privacy");
            return making.site(tree.value(), checked.and(pages -> screening.problems()), screening.value());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Outcome<Handbook> online(Outcome<Handbook> checked, BuildRequest request) {
        var links = new OnlineLinks(request.reports().resolve(LINKS));
        Outcome<Handbook> asked = checked.and(handbook -> links.problems(handbook, this::place));
        clock.ended("online");
        return asked;
    }

    private Place place(Page page, String written) {
        SourceText text = texts.read(page.source()).value();
        int at = text.text().indexOf(written);
        return at < 0 ? Place.of(page.source().shown()) : text.place(at, at + written.length());
    }

    /** What may tell who a child is, in every file that was found. */
    private Outcome<Screening> screen(BuildRequest request, SourceTree tree, Handbook handbook) {
        return new ChildNames(texts).of(request, tree).flatMap(names -> {
            Screening screening = new PrivacyGate(names, texts::read).screen(tree, handbook);
            return new Outcome<>(screening, screening.problems());
        });
    }
}
