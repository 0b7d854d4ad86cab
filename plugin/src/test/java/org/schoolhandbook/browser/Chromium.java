package org.schoolhandbook.browser;

import com.microsoft.playwright.BrowserType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schoolhandbook.testsite.Programs;

/** The Chromium or Chrome of this machine. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    static final String MISSING = "There is no browser: install Chromium or Google Chrome, so that one of "
            + String.join(", ", NAMES) + " is on the PATH, or let the environment's CHROMIUM name its program.";

    /** @throws IllegalStateException if {@code CHROMIUM} names a program that is not there */
    static Optional<Path> find(Map<String, String> environment) {
        String named = environment.getOrDefault("CHROMIUM", "");
        if (!named.isEmpty()) {
            Path program = Path.of(named);
            if (!Files.isExecutable(program)) {
                throw new IllegalStateException("CHROMIUM names a program that is not there: " + named);
            }
            return Optional.of(program);
        }
        return Programs.find(NAMES, environment);
    }

    static boolean required() {
        return Programs.required("handbook.browser", "HANDBOOK_BROWSER");
    }

    /** Headless, with a profile of its own, and without a way to any other machine. */
    static BrowserType.LaunchOptions options(Path program) {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setArgs(List.of(
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"));
    }

    private Chromium() {}
}
