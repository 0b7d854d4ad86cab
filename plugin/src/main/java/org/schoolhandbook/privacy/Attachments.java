package org.schoolhandbook.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.problem.Place;
import org.schoolhandbook.problem.Problem;
import org.schoolhandbook.problem.Severity;
import org.schoolhandbook.problem.Told;

/** Looks into files that are no text: what a picture says about itself, and the words of documents. */
final class Attachments {

    /** What a larger file holds is not looked at, and that is said. */
    static final long LARGEST = 50L * 1024 * 1024;

    private static final int FIRST_BYTES = 12;

    private final LeakRules rules;

    Attachments(LeakRules rules) {
        this.rules = rules;
    }

    /** A text that nobody could write by hand. */
    static FileScreen tooLarge(SourceFile file) {
        return of(file, List.of(unread(file, "it is larger than 5 MB", Severity.WARNING)));
    }

    FileScreen screen(SourceFile file, Setting setting) {
        try {
            return screen(file, setting, FileKind.of(first(file), file.name()));
        } catch (IOException e) {
            return of(file, List.of(unread(file, "it cannot be read", Severity.ERROR)));
        }
    }

    private static byte[] first(SourceFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.file())) {
            return in.readNBytes(FIRST_BYTES);
        }
    }

    private FileScreen screen(SourceFile file, Setting setting, FileKind kind) throws IOException {
        if (kind == FileKind.OTHER) {
            return of(file, List.of());
        }
        if (file.size() > LARGEST) {
            return of(file, List.of(unread(file, "it is larger than 50 MB", Severity.WARNING)));
        }
        byte[] bytes = Files.readAllBytes(file.file());
        return switch (kind) {
            case PICTURE -> picture(file, setting, PictureTalk.of(bytes), bytes);
            case PDF -> document(file, setting, PdfWords.of(bytes));
            case OFFICE -> document(file, setting, OfficeWords.of(bytes));
            case LOCKED -> of(file, List.of(unread(file, "it is locked or of an old kind", Severity.WARNING)));
            case OTHER -> of(file, List.of());
        };
    }

    private FileScreen picture(SourceFile file, Setting setting, PictureTalk talk, byte[] bytes) {
        var problems = new ArrayList<Problem>();
        if (talk.place()) {
            problems.add(
                    Problem.error(
                            "privacy-picture-place",
                            Place.of(file.shown()),
                            "This picture says where it was taken.",
                            "The site's copy does not, but the file here does: take the place out of it with a photo program."));
        }
        problems.addAll(
                leaks(file, setting, String.join("\n\n", talk.words()), "In what this picture says about itself: "));
        boolean talks = talk.place() || !talk.words().isEmpty();
        if (talks && PictureBytes.plain(bytes, 1).isEmpty()) {
            problems.add(Problem.warning(
                    "privacy-picture-kept",
                    Place.of(file.shown()),
                    "What this picture says about itself cannot be taken out of it and would be published.",
                    "Save it as JPEG or PNG: what a camera or program wrote into those is never published."));
        }
        return of(file, problems);
    }

    private FileScreen document(SourceFile file, Setting setting, DocumentWords words) {
        var problems = new ArrayList<Problem>();
        words.trouble().ifPresent(why -> problems.add(unread(file, why, Severity.WARNING)));
        problems.addAll(leaks(file, setting, words.text(), "In the text of this document: "));
        problems.addAll(leaks(file, setting, words.about(), "In what this document says about itself: "));
        pictures(file, setting, words.pictures(), problems);
        if (!words.hidden().isEmpty()) {
            problems.add(Problem.warning(
                    "privacy-document-hidden",
                    Place.of(file.shown()),
                    "This document holds what a reader does not see at once: " + String.join(", ", words.hidden())
                            + ".",
                    "Accept or reject all changes, delete the comments, and save it anew."));
        }
        if (!words.author().isEmpty()) {
            problems.add(Problem.warning(
                    "privacy-document-author",
                    Place.of(file.shown()),
                    "This document says who wrote it: " + Mask.of(words.author()) + ".",
                    "Clear its properties before you save it. In Word: File, Info, Inspect Document."));
        }
        if (setting.plan()) {
            problems.add(Problem.error(
                    "privacy-plan-document",
                    Place.of(file.shown()),
                    "A document beside plans cannot be shown to hold blanks only.",
                    "Write the plan as a page, or keep the document elsewhere."));
        }
        return of(file, problems);
    }

    /** A document is published as it is, and the pictures inside it too. */
    private void pictures(SourceFile file, Setting setting, List<PictureTalk> pictures, List<Problem> problems) {
        if (pictures.stream().anyMatch(PictureTalk::place)) {
            problems.add(Problem.error(
                    "privacy-picture-place",
                    Place.of(file.shown()),
                    "A picture inside this document says where it was taken.",
                    "Take the place out of the picture with a photo program, and put it into the document again."));
        }
        String words =
                pictures.stream().flatMap(picture -> picture.words().stream()).collect(Collectors.joining("\n\n"));
        problems.addAll(leaks(file, setting, words, "In what a picture inside this document says about itself: "));
    }

    private List<Problem> leaks(SourceFile file, Setting setting, String text, String where) {
        if (text.isBlank()) {
            return List.of();
        }
        var passage = new Passage(text, setting);
        var told = new TreeSet<String>();
        return Told.of(rules.all(passage).stream()
                .filter(leak -> told.add(FileScreen.value(passage, leak)))
                .map(leak -> new Problem(
                        leak.severity(),
                        leak.code(),
                        Place.of(file.shown()),
                        where + leak.message(),
                        Optional.of(leak.hint())))
                .toList());
    }

    private static Problem unread(SourceFile file, String why, Severity severity) {
        return new Problem(
                severity,
                "privacy-unread",
                Place.of(file.shown()),
                "Nobody looked for personal data in this file, because " + why + ".",
                Optional.of("Look into it yourself, or offer a plain PDF instead."));
    }

    private static FileScreen of(SourceFile file, List<Problem> problems) {
        return new FileScreen(file.shown(), problems, new Spans(List.of()), new TreeSet<>());
    }
}
