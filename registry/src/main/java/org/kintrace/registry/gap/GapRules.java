package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.registry.casefile.Reads;
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

    /**
     * What the rules find that read this part of the record, rule by rule. A person of a file that is not in the part
     * belongs to no family there.
     *
     * @param part the ledger, or one family's file with what of the ledger concerns it
     */
    public static List<Gap> checkPart(Reads part, RegistryView view, LocalDate on) {
        return ALL.stream().filter(rule -> rule.reads() == part || rule.reads() == Reads.BOTH)
                .flatMap(rule -> rule.check(view, on).stream()).toList();
    }
}
