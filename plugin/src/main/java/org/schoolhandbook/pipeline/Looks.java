package org.schoolhandbook.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schoolhandbook.model.Handbook;
import org.schoolhandbook.model.Logo;
import org.schoolhandbook.model.Look;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.SourceFile.Kind;
import org.schoolhandbook.model.SourceTree;
import org.schoolhandbook.parse.LogoParser;
import org.schoolhandbook.parse.LookParser;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.SourceText;
import org.schoolhandbook.source.SourceTexts;

/** How the pages of a handbook will look, from its theme and its logo. */
final class Looks {

    private final SourceTexts texts;

    Looks(SourceTexts texts) {
        this.texts = texts;
    }

    Outcome<Look> of(SourceTree tree, String theme, Handbook handbook) {
        var files = new ArrayList<SourceText>();
        var problems = new ArrayList<Problem>();
        tree.of(Kind.THEME).stream().map(texts::read).forEach(file -> {
            files.add(file.value());
            problems.addAll(file.problems());
        });
        return new Outcome<>(theme, problems)
                .flatMap(name -> new LookParser().parse(name, files))
                .flatMap(look -> logo(handbook).map(look::with));
    }

    private Outcome<Optional<Logo>> logo(Handbook handbook) {
        Optional<SourceFile> file = handbook.school()
                .logo()
                .flatMap(path -> handbook.files().stream()
                        .filter(each -> each.name().equals(path))
                        .findFirst());
        return file.map(this::read).orElseGet(() -> Outcome.of(Optional.empty()));
    }

    private Outcome<Optional<Logo>> read(SourceFile file) {
        if (file.size() > LogoParser.LIMIT) {
            return new Outcome<>(Optional.empty(), List.of(LogoParser.tooLarge(file)));
        }
        Outcome<byte[]> bytes = texts.bytes(file);
        return bytes.problems().isEmpty()
                ? new LogoParser().parse(file, bytes.value())
                : new Outcome<>(Optional.empty(), bytes.problems());
    }
}
