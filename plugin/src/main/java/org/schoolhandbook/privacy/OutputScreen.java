package org.schoolhandbook.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.schoolhandbook.model.Artifact;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Told;

/**
 * Looks at each file of the site as it is written: whatever way a name took, it does not get out. What the author was
 * already told of a source is not said again.
 *
 * @param known values that were found in the sources
 */
record OutputScreen(LeakRules rules, Setting setting, Set<String> known, RepeatedLines repeats) {

    private static final Set<String> TEXTS = Set.of(
            "html", "htm", "json", "xml", "ics", "txt", "svg", "js", "css", "csv", "md", "webmanifest", "atom", "rss");
    private static final Set<String> PICTURES = Set.of("jpg", "jpeg", "png", "webp");
    private static final String THEME = "[theme ";

    Artifact watched(Artifact artifact) {
        if (PICTURES.contains(extension(artifact.path())) && !isThemes(artifact)) {
            return new Artifact(artifact.path(), artifact.sources(), out -> picture(artifact, out));
        }
        return isText(artifact.path()) && !isThemes(artifact)
                ? new Artifact(artifact.path(), artifact.sources(), out -> write(artifact, out))
                : artifact;
    }

    private static boolean isText(String path) {
        return TEXTS.contains(extension(path));
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What a camera wrote into a picture is not published. */
    private static List<Problem> picture(Artifact artifact, OutputStream out) throws IOException {
        var held = new HeldBack(out);
        List<Problem> made = artifact.content().writeTo(held);
        if (held.tooMuch()) {
            return made;
        }
        byte[] bytes = held.bytes();
        out.write(PictureBytes.plain(bytes, PictureTalk.of(bytes).orientation()).orElse(bytes));
        return made;
    }

    /** What a theme brings is the same for every school. */
    private static boolean isThemes(Artifact artifact) {
        return !artifact.sources().isEmpty()
                && artifact.sources().stream().allMatch(source -> source.startsWith(THEME));
    }

    private List<Problem> write(Artifact artifact, OutputStream out) throws IOException {
        var held = new HeldBack(out);
        List<Problem> made = artifact.content().writeTo(held);
        if (held.tooMuch()) {
            return made;
        }
        held.release();
        List<Problem> found = problems(artifact.path(), held.shown());
        if (found.isEmpty()) {
            return made;
        }
        var all = new ArrayList<>(made);
        all.addAll(found);
        return all;
    }

    private List<Problem> problems(String path, ByteBuffer text) {
        var problems = new Told();
        var seen = new TreeSet<String>();
        var lines = new ArrayList<byte[]>();
        boolean markup = text.hasRemaining() && text.get(0) == '<';
        look(path, markup ? repeats.without(text, lines::add) : text, seen, problems);
        for (byte[] line : lines) {
            if (look(path, ByteBuffer.wrap(line), seen, problems)) {
                repeats.add(line);
            }
        }
        return problems.problems();
    }

    /** Whether there is nothing to be found. */
    private boolean look(String path, ByteBuffer bytes, Set<String> seen, Told problems) {
        CharBuffer text = Utf8.characters(bytes);
        var passage = new Passage(Reading.of(text.array(), text.length()), setting);
        List<Leak> leaks = rules.certain(passage);
        for (Leak leak : leaks) {
            String value = FileScreen.value(passage, leak);
            if (!known.contains(value) && seen.add(value)) {
                problems.add(Problem.error(
                        leak.code(),
                        Place.of(path),
                        "In the finished site: " + leak.message(),
                        "Look for it in templates, messages and data, and in front matter that only lists show."));
            }
        }
        return leaks.isEmpty();
    }
}
