package org.schoolhandbook.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.SourceFile.Kind;
import org.schoolhandbook.model.SourceTree;
import org.schoolhandbook.privacy.NameList;
import org.schoolhandbook.privacy.NameReader;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;
import org.schoolhandbook.source.SourceTexts;

/** Finds the list of the school's children, which must not lie where it could be published. */
final class ChildNames {

    private static final String SHOWN = "handbook.names";

    private final SourceTexts texts;

    ChildNames(SourceTexts texts) {
        this.texts = texts;
    }

    Outcome<NameList> of(BuildRequest request, SourceTree tree) {
        return request.names()
                .map(file -> read(file, request.source(), tree))
                .orElseGet(() -> Outcome.of(NameList.none()));
    }

    private Outcome<NameList> read(Path file, Path source, SourceTree tree) {
        if (!Files.isRegularFile(file)) {
            return nothing(
                    "names-not-found",
                    "There is no list of names where handbook.names says.",
                    "Name the CSV file with its whole path.");
        }
        Path list = file.toAbsolutePath().normalize();
        boolean inside = list.startsWith(source.toAbsolutePath().normalize());
        boolean published = tree.files().stream()
                .filter(each -> each.kind() == Kind.CONTENT || each.kind() == Kind.ASSET)
                .anyMatch(each -> each.file().toAbsolutePath().normalize().equals(list));
        return text(file)
                .flatMap(text -> published || inside && !NameReader.isHashed(text)
                        ? nothing(
                                "names-in-source",
                                "The list of names lies in the source folder, where it could be published.",
                                "Keep it elsewhere, or keep what handbook:names makes of it beside school.yml.")
                        : new NameReader().read(text));
    }

    private Outcome<SourceText> text(Path file) {
        try {
            return texts.read(new SourceFile(Kind.CONFIG, SHOWN, SHOWN, file, Files.size(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<NameList> nothing(String code, String message, String hint) {
        return new Outcome<>(NameList.none(), List.of(Problem.error(code, Place.of(SHOWN), message, hint)));
    }
}
