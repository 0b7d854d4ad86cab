package org.schoolhandbook.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Mention;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Suggestions;

/** The files that fields name are there: those of documents, and the logo. */
final class NamedFiles implements Rule {

    @Override
    public List<Problem> problems(Handbook handbook) {
        Set<String> files = handbook.files().stream().map(SourceFile::name).collect(Collectors.toUnmodifiableSet());
        Stream<Mention> named = handbook.pages().values().stream()
                .flatMap(page -> page.fields().mentions().stream())
                .filter(mention -> mention.kind() == Mention.Kind.FILE);
        return Stream.concat(named, logo(handbook).stream())
                .filter(mention -> !files.contains(mention.path()))
                .map(mention -> problem(mention, files))
                .toList();
    }

    private static Optional<Mention> logo(Handbook handbook) {
        Place place = handbook.school().places().get("logo");
        return handbook.school().logo().map(path -> new Mention(Mention.Kind.FILE, "logo", path, List.of(), place));
    }

    private static Problem problem(Mention mention, Set<String> files) {
        List<String> near = Suggestions.near(mention.path(), files);
        List<String> named = near.isEmpty() ? sameName(mention.path(), files) : near;
        return Problem.error(
                "file-not-found",
                mention.at(),
                "There is no file \"" + mention.path() + "\", which the field \"" + mention.field() + "\" names.",
                named.isEmpty()
                        ? "Put the file into the folder assets/, and write its path from there."
                        : "Did you mean " + Suggestions.orList(named) + "?");
    }

    private static List<String> sameName(String path, Set<String> files) {
        return files.stream()
                .filter(file -> last(file).equalsIgnoreCase(last(path)))
                .sorted()
                .limit(3)
                .toList();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
