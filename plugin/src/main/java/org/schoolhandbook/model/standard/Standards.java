package org.schoolhandbook.model.standard;

import java.util.List;

/**
 * All that pages are measured against: what we know, what packs add and what the school itself says.
 *
 * @param guidance that was replaced
 * @param duties in the order in which lists show them
 */
public record Standards(List<Guidance> guidance, List<Duty> duties, Wording wording) {

    /** Of a folder that nobody measures. */
    public static Standards none() {
        return new Standards(List.of(), List.of(), Wording.none());
    }
}
