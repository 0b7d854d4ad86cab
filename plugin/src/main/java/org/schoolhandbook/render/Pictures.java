package org.schoolhandbook.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.schoolhandbook.model.PageId;
import org.schoolhandbook.model.front.ApproachInfo;
import org.schoolhandbook.model.front.PathwayInfo;
import org.schoolhandbook.model.front.PrincipleInfo;
import org.schoolhandbook.model.front.Room;
import org.schoolhandbook.model.front.ToolInfo;
import org.schoolhandbook.model.front.WorksheetInfo;
import org.schoolhandbook.picture.BandPicture;
import org.schoolhandbook.picture.Caption;
import org.schoolhandbook.picture.HandPicture;
import org.schoolhandbook.picture.MapPicture;
import org.schoolhandbook.picture.Numbers;
import org.schoolhandbook.picture.PathwayPicture;
import org.schoolhandbook.picture.RingPicture;
import org.schoolhandbook.picture.TreePicture;

/** The pictures of pages, each from the front matter that is also text beside it. */
final class Pictures {

    private final PageView page;
    private final Map<String, String> words;

    Pictures(PageView page, Map<String, String> words) {
        this.page = page;
        this.words = words;
    }

    /** Nothing for a page that has none, or whose picture would be longer than anybody reads. */
    Optional<Html> picture() {
        return svg().map(svg -> out -> out.write(svg));
    }

    /** The levels of behaviour that an approach names. */
    Optional<Html> band() {
        if (!(page.info() instanceof ApproachInfo approach)
                || approach.levels().size() < 2
                || approach.levels().size() > Room.LEVELS) {
            return Optional.empty();
        }
        List<BandPicture.Level> levels = approach.levels().stream()
                .map(level -> new BandPicture.Level(level.name(), level.what()))
                .toList();
        Stream<String> told = IntStream.range(0, levels.size())
                .mapToObj(place -> (place + 1) + ". " + levels.get(place).name() + ": "
                        + levels.get(place).what());
        String svg = new BandPicture(caption("band", sentences(told)), levels).svg();
        return Optional.of(out -> out.write(svg));
    }

    private Optional<String> svg() {
        if (page.info() instanceof PathwayInfo pathway) {
            return pathway(pathway.steps());
        }
        if (page.info() instanceof WorksheetInfo sheet && sheet.layout().equals("hand")) {
            return Optional.of(new HandPicture(caption("hand", sheet.alternative())).svg());
        }
        if (page.info() instanceof ToolInfo tool) {
            return tool.layout().equals("roots-and-fruits") ? Optional.of(tree(tool)) : map(tool);
        }
        return page.info() instanceof ApproachInfo approach ? ring(ideas(approach.principles())) : ring(inside());
    }

    private Caption caption(String name, String description) {
        return new Caption(name, page.title(), description);
    }

    private Optional<String> pathway(List<PathwayInfo.Step> steps) {
        if (steps.isEmpty() || steps.size() > Room.STEPS) {
            return Optional.empty();
        }
        var story = new PathwayStory(steps, words, this::name);
        List<Integer> cuts = story.cuts();
        return Optional.of(IntStream.range(0, cuts.size() - 1)
                .mapToObj(piece -> pathway(story, piece, cuts.get(piece), cuts.get(piece + 1), steps.size()))
                .collect(Collectors.joining()));
    }

    private String pathway(PathwayStory story, int piece, int from, int until, int end) {
        Caption caption = caption(piece == 0 ? "pathway" : "pathway-" + (piece + 1), story.told(from, until));
        return new PathwayPicture(caption, from, story.steps(from, until), until < end).svg();
    }

    private String name(PageId id) {
        return page.linked(id).map(Entry::title).orElse(id.name());
    }

    private String tree(ToolInfo tool) {
        String description = sentences(Stream.concat(tool.rows().stream(), tool.columns().stream()));
        return new TreePicture(caption("tree", description), tool.columns(), tool.rows()).svg();
    }

    private Optional<String> map(ToolInfo tool) {
        int low = tool.scale().low().orElse(0);
        int high = tool.scale().high().orElse(0);
        boolean drawable = low < high && (long) high - low <= Room.SCALE;
        if (!drawable || tool.rows().isEmpty()) {
            return Optional.empty();
        }
        String lowest = tool.scale().lowLabel().orElse("");
        String highest = tool.scale().highLabel().orElse("");
        List<String> ends = List.of(
                word("tool.scale"),
                (Numbers.of(low, low < 0) + " " + lowest).strip(),
                (Numbers.of(high, low < 0) + " " + highest).strip());
        List<List<String>> pieces = Pieces.of(tool.rows());
        return Optional.of(IntStream.range(0, pieces.size())
                .mapToObj(piece -> {
                    List<String> rows = pieces.get(piece);
                    Caption caption = caption(
                            piece == 0 ? "map" : "map-" + (piece + 1),
                            sentences(Stream.concat(ends.stream(), rows.stream())));
                    return new MapPicture(caption, low, high, lowest, highest, rows).svg();
                })
                .collect(Collectors.joining()));
    }

    /** Principles; the words inside are the title of their page. */
    private Optional<String> ring(List<RingPicture.Idea> ideas) {
        if (ideas.size() < Room.LEAST_PRINCIPLES || ideas.size() > Room.PRINCIPLES) {
            return Optional.empty();
        }
        String description = sentences(ideas.stream().map(idea -> idea.number() + ". " + idea.name()));
        return Optional.of(new RingPicture(caption("ring", description), page.title(), ideas).svg());
    }

    private List<RingPicture.Idea> ideas(List<PageId> principles) {
        return IntStream.range(0, principles.size())
                .mapToObj(place -> new RingPicture.Idea(
                        page.linked(principles.get(place))
                                .flatMap(Pictures::number)
                                .orElse(place + 1),
                        name(principles.get(place))))
                .toList();
    }

    /** The principles in the folder that this page introduces. */
    private List<RingPicture.Idea> inside() {
        return page.entries().stream()
                .flatMap(entry -> number(entry).map(number -> new RingPicture.Idea(number, entry.title())).stream())
                .sorted(Comparator.comparing(RingPicture.Idea::number))
                .toList();
    }

    private static Optional<Integer> number(Entry entry) {
        return entry.info().filter(PrincipleInfo.class::isInstance).flatMap(info -> ((PrincipleInfo) info).number());
    }

    private String word(String key) {
        return words.getOrDefault(key, key);
    }

    private static String sentences(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
