package org.kintrace.registry.inquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.time.CountStatement;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.LibertyStatus;
import org.kintrace.registry.claim.SeparationStatus;

/** What a general claim means, in a form a rule can hold against the record. */
public sealed interface Assertion {

    /** "Nobody is held", "all have been released": no person has one of these states on that day. */
    record NobodyIs(Set<LibertyStatus> states) implements Assertion {

        public NobodyIs {
            states = Set.copyOf(states);
        }
    }

    /** "No child is in state care": no person has one of these separation states on that day. */
    record NoChildIs(Set<SeparationStatus> states) implements Assertion {

        public NoChildIs {
            states = Set.copyOf(states);
        }
    }

    /** "There are no such houses": nobody stays in one of these on that day. */
    record NobodyStaysIn(Set<InstitutionKind> houses) implements Assertion {

        public NobodyStaysIn {
            houses = Set.copyOf(houses);
        }
    }

    /** "We assist anyone who asks": every inquiry to this office, or to an office of its state, was answered. */
    record EveryoneIsAnswered() implements Assertion {}

    /** "From just under 500,000 to 880,500, a growth of 76.9 %": base, end and change must fit together. */
    record Growth(CountStatement from, CountStatement to, double percent) implements Assertion {}

    /** "Of 12 names, 4 are invented and 9 live normally": parts must add up to the total. */
    record Sum(Optional<CountStatement> total, List<Answer.Total> parts) implements Assertion {

        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** Nothing a rule can check. */
    record InWordsOnly() implements Assertion {}
}
