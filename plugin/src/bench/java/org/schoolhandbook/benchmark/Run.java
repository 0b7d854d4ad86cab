package org.schoolhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * A process from its start to its exit.
 *
 * @param cpu the seconds that all cores together worked for it, as far as the system tells
 * @param peak the most memory that it held at one time, in KiB; Linux only
 * @param printed its output
 */
record Run(double seconds, double cpu, OptionalLong peak, List<String> printed) {

    private static final List<String> FLAGS =
            List.of("MAVEN_OPTS", "MAVEN_ARGS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "HUGO_NUMWORKERMULTIPLIER");

    static Run of(List<String> command, Path folder) throws IOException, InterruptedException {
        Path log = Files.createDirectories(folder).resolve("printed.txt");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(FLAGS);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MAVEN_SKIP_RC", "true");
        long start = System.nanoTime();
        Process process = builder.start();
        OptionalLong peak = OptionalLong.empty();
        Duration cpu = Duration.ZERO;
        while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
            OptionalLong now = peak(process.pid());
            peak = now.isPresent() ? now : peak;
            cpu = process.info().totalCpuDuration().orElse(cpu);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        List<String> printed = Files.readAllLines(log);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command.get(0) + " failed:\n" + String.join("\n", printed));
        }
        return new Run(seconds, cpu.toMillis() / 1e3, peak, printed);
    }

    /** Linux keeps the peak itself, so looking now and then is enough; Maven's script becomes its Java process. */
    private static OptionalLong peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException endedOrNotLinux) {
            return OptionalLong.empty();
        }
    }
}
