package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.registry.casefile.RegistryView;

/** Every gap rule there is, in the order results are shown. */
public final class GapRules {

    private static final List<GapRule> ALL = List.of(new ConsentMissing(), new NoFreeCarerLeft(),
            new NoLastPlaceKnown(), new WeakWhereabouts(),
            new NoBirthOrAge(), new OneScript(), new CountRemainder(), new PaperLapsesSoon(),
            new SightingOneReader(), new NoDeadlineSet());

    private GapRules() {}

    public static List<GapRule> all() {
        return ALL;
    }

    /** What every rule finds, rule by rule. */
    public static List<Gap> check(RegistryView view, LocalDate on) {
        return ALL.stream().flatMap(rule -> rule.check(view, on).stream()).toList();
    }
}
