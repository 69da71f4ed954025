package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.registry.casefile.RegistryView;

/** Every contradiction rule there is, in the order results are shown. */
public final class ContradictionRules {

    private static final List<ContradictionRule> ALL = List.of(new ReceiptDenied(), new PromiseUnanswered(),
            new ReferralLoop(), new ReferralDeadEnd(),
            new CounterexampleOnRecord(), new TwoPlaces(), new DeadAndSeen(), new AgeAgainstBirth(),
            new CountNotClosed(), new NumbersDoNotFit());

    private ContradictionRules() {}

    public static List<ContradictionRule> all() {
        return ALL;
    }

    /** What every rule finds, rule by rule. */
    public static List<Contradiction> check(RegistryView view, LocalDate on) {
        return ALL.stream().flatMap(rule -> rule.check(view, on).stream()).toList();
    }
}
