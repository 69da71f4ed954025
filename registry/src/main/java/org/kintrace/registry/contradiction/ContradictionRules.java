package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;

/** Every contradiction rule there is, in the order results are shown. */
public final class ContradictionRules {

    private static final List<ContradictionRule> ALL = List.of(new ReceiptDenied(), new PromiseUnanswered(),
            new ReferralLoop(), new ReferralDeadEnd(),
            new CounterexampleOnRecord(), new TwoPlaces(), new DeadAndSeen(), new AgeAgainstBirth(),
            new OwnAncestor(),
            new CountNotClosed(), new NumbersDoNotFit());

    private ContradictionRules() {}

    public static List<ContradictionRule> all() {
        return ALL;
    }

    /** What every rule finds, rule by rule. */
    public static List<Contradiction> check(RegistryView view, LocalDate on) {
        return ALL.stream().flatMap(rule -> rule.check(view, on).stream()).toList();
    }

    /**
     * What the rules find that read this part of the record, rule by rule.
     *
     * @param part the ledger, or one family's file with what of the ledger concerns it
     */
    public static List<Contradiction> checkPart(Reads part, RegistryView view, LocalDate on) {
        return ALL.stream().filter(rule -> rule.reads() == part || rule.reads() == Reads.BOTH)
                .flatMap(rule -> rule.check(view, on).stream()).toList();
    }

    /** What was found in the ledger and in each family's file, put together as {@link #check} would tell it. */
    public static List<Contradiction> together(Collection<Contradiction> parts) {
        return ALL.stream().flatMap(rule -> {
            List<Contradiction> found = parts.stream().filter(part -> part.rule().equals(rule.key()))
                    .toList();
            return InOrder.of(rule.reads() == Reads.BOTH ? Examples.together(found) : found).stream();
        }).toList();
    }
}
