package org.schoolhandbook.online;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** When each address last had its page, in a file with a line for each: the day, a space, the address. */
final class LastGood {

    private final SortedMap<String, LocalDate> days = new TreeMap<>();

    private LastGood() {}

    /** What stands in a file; nothing, if there is none. A line that is no such line counts for nothing. */
    static LastGood in(Path file) throws IOException {
        var last = new LastGood();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                last.read(line);
            }
        }
        return last;
    }

    private void read(String line) {
        String[] parts = line.split(" ", 2);
        try {
            if (parts.length == 2) {
                days.put(parts[1], LocalDate.parse(parts[0]));
            }
        } catch (DateTimeParseException e) {
            days.remove(parts[1]);
        }
    }

    Optional<LocalDate> of(String address) {
        return Optional.ofNullable(days.get(address));
    }

    void good(String address, LocalDate today) {
        days.put(address, today);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                days.entrySet().stream()
                        .map(day -> day.getValue() + " " + day.getKey() + "\n")
                        .collect(Collectors.joining()));
    }
}
