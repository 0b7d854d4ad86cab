package org.schoolhandbook.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long each stage takes. Only for people to read; nothing is decided by it. */
final class StageClock {

    private final Map<String, Long> times = new LinkedHashMap<>();
    private long start = System.nanoTime();

    /** The time since the last stage ended belongs to this one. */
    void ended(String stage) {
        long now = System.nanoTime();
        times.put(stage, (now - start) / 1_000_000);
        start = now;
    }

    Map<String, Long> times() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(times));
    }
}
