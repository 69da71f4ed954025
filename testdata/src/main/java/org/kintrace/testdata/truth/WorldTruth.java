package org.kintrace.testdata.truth;

import java.time.LocalDate;
import java.util.List;

/**
 * What was planted in a world: every contradiction in it, and what only looks like one.
 *
 * <p>A world has no other contradictions. A general assertion counts once, however many examples answer it; the example
 * named here is one of them.
 *
 * @param on a day after everything in the world, on which rules are to be run
 */
public record WorldTruth(LocalDate on, List<Planted> planted, List<NearMiss> nearMisses) {

    public WorldTruth {
        planted = List.copyOf(planted);
        nearMisses = List.copyOf(nearMisses);
    }

    /** What one rule must find. */
    public List<Planted> of(String rule) {
        return planted.stream().filter(p -> p.rule().equals(rule)).toList();
    }
}
