package org.schoolhandbook.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * All that this project's plugin does, with its own theme and a list of children, in a Java that writes down what it works
 * at.
 *
 * @param jvmConfig what the project's {@code .mvn/jvm.config} holds
 * @param names how many children the list has
 */
record WatchedHandbook(Maven maven, String version, String jvmConfig, int names) implements Tool {

    /** Lies in the source when the process has ended. */
    static final String RECORDING = "cpu.jfr";

    /** Beside the source: in it, the gate would refuse it. */
    private static final String LIST = "../names.csv";

    private static final List<String> SYLLABLES = List.of("zel", "quo", "brix", "dro", "fen", "gwi", "vor", "plu");

    @Override
    public String name() {
        return "School Handbook " + version + ", classic theme, " + names + " children";
    }

    @Override
    public String linkEnd() {
        return ".md";
    }

    @Override
    public Map<String, String> files(Corpus corpus) {
        return Map.of(
                ".mvn/jvm.config",
                jvmConfig.strip() + " -XX:StartFlightRecording=settings=profile,filename=" + RECORDING,
                LIST,
                list());
    }

    /** Invented, and none of them is in the pages. */
    private String list() {
        var list = new StringBuilder("forename,surname\n");
        for (int child = 0; child < names; child++) {
            list.append(name(child)).append(',').append(name(child * 31 + 7)).append('\n');
        }
        return list.toString();
    }

    private static String name(int number) {
        var name = new StringBuilder();
        for (int i = 0, left = number; i < 4; i++, left /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(left % SYLLABLES.size()));
        }
        return Words.capital(name.toString());
    }

    @Override
    public List<String> command(Path source, Path output) {
        List<String> command = maven.site(version, source, output);
        command.add("-Dhandbook.names=" + source.resolve(LIST).normalize());
        return command;
    }
}
