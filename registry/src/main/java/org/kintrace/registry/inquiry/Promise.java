package org.kintrace.registry.inquiry;

import java.util.Optional;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.id.SourceId;

/**
 * What an office promised, in its words. The duty is the office's and outlives the holder.
 *
 * @param heardIn where it can be heard or read
 * @param timeCode where in a recording
 * @param words the literal words
 * @param condition what had to be done first ("give me the names"), in our words
 * @param due when the promise was to be kept, stated or implied
 * @param capability whether it also claims to be able to ("they answer us quickly")
 * @param renews the earlier promise this one repeats
 */
public record Promise(PromiseId id, OfficeId office, Optional<OfficialId> official, UncertainDate madeOn,
        SourceId heardIn, Optional<String> timeCode, String words, Beneficiary to, Optional<String> condition,
        Optional<Deadline> due, boolean capability, Optional<PromiseId> renews) {

    public Promise {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a promise needs its literal words");
        }
        if (renews.isPresent() && renews.get().equals(id)) {
            throw new IllegalArgumentException("a promise cannot renew itself");
        }
    }
}
