package org.schoolhandbook.model.front;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where help outside the school is found.
 *
 * @param url the service's own page
 * @param provider who runs it; empty if its author did not say
 * @param phone as printed
 * @param access who can use it: {@code public}, {@code staff} or {@code tutors}
 * @param checked when somebody last made sure that it is right
 * @param reviewMonths after how many months somebody looks again
 * @param fallback whom to ask if the service does not answer
 */
public record SignpostInfo(
        Common common,
        String url,
        String provider,
        Optional<String> phone,
        String access,
        Optional<LocalDate> checked,
        Optional<Integer> reviewMonths,
        Optional<PageOrWords> fallback)
        implements FrontMatter {

    static final String TYPE = "signpost";

    @Override
    public String type() {
        return TYPE;
    }

    /** The day by which somebody must look again whether this is right. */
    public Optional<LocalDate> checkAgain() {
        return checked.flatMap(day -> reviewMonths.map(day::plusMonths));
    }
}
