package org.schoolhandbook.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.schoolhandbook.model.Conventions;
import org.schoolhandbook.model.book.Format;

/**
 * What to build.
 *
 * @param source the site's folder
 * @param output where the site goes
 * @param reports where the reports go
 * @param theme its name
 * @param today the day for which every date is decided
 * @param packs jars or folders that may bring content or themes, by name
 * @param conventions what this kind of site takes for granted
 * @param rules how serious each rule is taken, by its code or family, before what {@code school.yml} says
 * @param failOn what stops it
 * @param online whether other websites are asked for the pages to which the handbook leads
 * @param names a list of the school's children, kept outside the source folder
 * @param offline the files to make for reading without a network, in place of the site; none: the site
 * @param checkOnly whether to write reports only
 */
public record BuildRequest(
        Path source,
        Path output,
        Path reports,
        String theme,
        LocalDate today,
        SortedMap<String, Path> packs,
        Conventions conventions,
        SortedMap<String, String> rules,
        FailOn failOn,
        boolean online,
        Optional<Path> names,
        SortedSet<Format> offline,
        boolean checkOnly) {

    /** Where what is made goes. */
    Path target() {
        return offline.isEmpty() ? output : reports.resolve("offline");
    }
}
