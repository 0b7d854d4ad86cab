package org.schoolhandbook.browser;

import java.util.ArrayList;
import java.util.List;

/** What the example costs its readers, told together at the end of the test run. */
final class Budgets implements AutoCloseable {

    private final List<String> lines = new ArrayList<>();

    synchronized void add(String line) {
        lines.add(line);
    }

    @Override
    public synchronized void close() {
        if (!lines.isEmpty()) {
            System.out.println("Budgets of the example site:");
            lines.forEach(line -> System.out.println("  " + line));
        }
    }
}
