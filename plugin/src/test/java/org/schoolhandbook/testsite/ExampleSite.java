package org.schoolhandbook.testsite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.schoolhandbook.pipeline.BuildReport;

/** The example school as a finished site. All tests that ask for it share one build. */
public final class ExampleSite implements AutoCloseable {

    private final Path folder;
    private final TestSite site;
    private final BuildReport report;

    private ExampleSite() {
        try {
            folder = Files.createTempDirectory("example-school");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        site = TestSite.of(Path.of("../site-example"), folder.resolve("target/site"))
                .withContentPack();
        report = site.build();
    }

    public TestSite site() {
        return site;
    }

    public BuildReport report() {
        return report;
    }

    /** From the root of the site, sorted. */
    public List<String> pages() {
        return site.files().stream().filter(file -> file.endsWith(".html")).toList();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The one of this test run. */
    public static ExampleSite of(ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(ExampleSite.class))
                .getOrComputeIfAbsent(ExampleSite.class, key -> new ExampleSite(), ExampleSite.class);
    }

    /** Gives it to the tests of a class. */
    public static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == ExampleSite.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return of(test);
        }
    }
}
