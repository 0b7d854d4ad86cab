package org.schoolhandbook.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.schoolhandbook.model.SourceFile;
import org.schoolhandbook.model.SourceFile.Kind;
import org.schoolhandbook.privacy.NameReader;
import org.schoolhandbook.problem.Outcome;
import org.schoolhandbook.source.SourceTexts;

/** Turns a list of names into one that shows none of them. */
public final class NamesBuild {

    /**
     * Writes the hashed list if there is nothing wrong with the list.
     *
     * @param salt random bytes, of which each list has its own
     * @return how many forms of names there are
     * @throws IOException if the disk fails
     */
    public Outcome<Integer> write(Path list, Path into, byte[] salt) throws IOException {
        String shown = list.getFileName().toString();
        var texts = new SourceTexts();
        Outcome<NameReader.Hashed> hashed = texts.read(
                        new SourceFile(Kind.CONFIG, shown, shown, list, Files.size(list)))
                .flatMap(text -> new NameReader().hashed(text, salt));
        if (!hashed.hasErrors()) {
            Files.writeString(into, hashed.value().text());
        }
        return hashed.map(NameReader.Hashed::names);
    }
}
