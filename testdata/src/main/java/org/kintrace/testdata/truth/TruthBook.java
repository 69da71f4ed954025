package org.kintrace.testdata.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects what is planted while a world is made up. */
public final class TruthBook {

    private final List<Planted> planted = new ArrayList<>();
    private final List<NearMiss> nearMisses = new ArrayList<>();

    public void planted(String rule, List<String> one, List<String> other) {
        planted.add(new Planted(rule, one, other));
    }

    public void nearMiss(String rule, String why, List<String> ids) {
        nearMisses.add(new NearMiss(rule, why, ids));
    }

    public void addAll(TruthBook other) {
        planted.addAll(other.planted);
        nearMisses.addAll(other.nearMisses);
    }

    public WorldTruth asOf(LocalDate on) {
        return new WorldTruth(on, planted, nearMisses);
    }
}
