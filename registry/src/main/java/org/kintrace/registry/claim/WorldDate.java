package org.kintrace.registry.claim;

import org.kintrace.facts.time.RelativeDate;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.EventId;

/** When something was, as a source said it. */
public sealed interface WorldDate {

    /** By the calendar, however vaguely. */
    record Stated(UncertainDate date) implements WorldDate {}

    /** Counted from another event ("a few weeks after"): when that event moves, this moves. */
    record Relative(RelativeDate date, EventId to) implements WorldDate {}
}
