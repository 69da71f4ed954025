package org.kintrace.app.web.promises;

import org.kintrace.registry.inquiry.PromiseStanding;
import org.kintrace.registry.inquiry.PromiseStep;

/**
 * A promise in a list.
 *
 * @param words the literal words
 * @param by who made it, or empty
 * @param daysWaited whole days since an answer was due; 0 when nothing is waited for
 */
public record PromiseLine(String id, String words, String madeOn, String by, String state, long daysWaited) {

    static long daysWaited(PromiseStanding standing) {
        return standing.steps().stream()
                .mapToLong(step -> step instanceof PromiseStep.StillWaiting waiting ? waiting.days() : 0)
                .max()
                .orElse(0);
    }
}
