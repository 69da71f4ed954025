package org.kintrace.linkage;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much commoner a name is than names are on average, counted among the descriptions that wait.
 *
 * <p>Idea: frequency adjustment of agreement weights, W. E. Winkler, "Frequency-based matching in Fellegi-Sunter model of
 * record linkage" (2000). Parts of names are counted by their consonants, so that spellings of one name count together,
 * and with a prior, so that ten people do not make a name rare.
 */
final class Commonness {

    /** A name nobody bears among the waiting is taken to be borne by this many of {@link #PRIOR_PEOPLE}. */
    private static final double PRIOR_COUNT = 1;
    private static final double PRIOR_PEOPLE = 150;
    /** The adjustment stays within these bounds: counts of a small registry are no census. */
    private static final double LEAST = 0.25;
    private static final double MOST = 8;

    private final Map<String, Integer> people;
    private final double total;
    private final double average;

    private Commonness(Map<String, Integer> people, double total, double average) {
        this.people = people;
        this.total = total;
        this.average = average;
    }

    /** Every name as common as any other. */
    static Commonness unknown() {
        return new Commonness(Map.of(), 0, 0);
    }

    static Commonness among(Collection<PreparedDescription> waiting) {
        Map<String, Integer> people = new HashMap<>();
        for (PreparedDescription one : waiting) {
            Set<String> parts = new HashSet<>();
            one.names().forEach(name -> parts.addAll(name.skeletons()));
            parts.forEach(part -> people.merge(part, 1, Integer::sum));
        }
        Commonness counted = new Commonness(people, waiting.size(), 0);
        double sum = 0;
        int names = 0;
        for (PreparedDescription one : waiting) {
            for (PreparedSpelling name : one.names()) {
                sum += counted.share(name);
                names++;
            }
        }
        return new Commonness(people, waiting.size(), names == 0 ? 0 : sum / names);
    }

    /** 1 for a name as common as the average, 4 for one four times as common. */
    double of(PreparedSpelling name) {
        if (average == 0 || name.skeletons().isEmpty()) {
            return 1;
        }
        return Math.clamp(share(name) / average, LEAST, MOST);
    }

    /** Share of people who bear all parts of the name, if parts were drawn independently. */
    private double share(PreparedSpelling name) {
        double share = 1;
        for (String part : name.skeletons()) {
            share *= (people.getOrDefault(part, 0) + PRIOR_COUNT) / (total + PRIOR_PEOPLE);
        }
        return share;
    }
}
