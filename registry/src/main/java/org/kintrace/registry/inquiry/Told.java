package org.kintrace.registry.inquiry;

import java.time.LocalDate;

import org.kintrace.facts.logic.Truth;
import org.kintrace.facts.time.UncertainDate;

/** What is certain about dates of the ledger. */
final class Told {

    private Told() {}

    /** Whether it has certainly happened by the end of that day. */
    static boolean by(UncertainDate date, LocalDate day) {
        return date.loosened().latestDay().map(last -> !last.isAfter(day)).orElse(false);
    }

    static boolean certainlyBefore(UncertainDate one, UncertainDate other) {
        return one.isBefore(other) == Truth.YES;
    }
}
