package org.kintrace.registry.inquiry;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficialId;

/**
 * Where one promise stands on a day.
 *
 * @param due the first day an answer was or is due in any inquiry held to it
 * @param heldBy inquiries that hold the office to it
 * @param madeByLeft whether the official who made it has left the office
 * @param holders who holds the office now
 * @param steps everything from its words to the day asked about, in order of time
 */
public record PromiseStanding(Promise promise, PromiseState state, Optional<Deadline> due,
        List<InquiryId> heldBy, boolean madeByLeft, List<OfficialId> holders, List<PromiseStep> steps) {

    public PromiseStanding {
        heldBy = List.copyOf(heldBy);
        holders = List.copyOf(holders);
        steps = List.copyOf(steps);
    }
}
