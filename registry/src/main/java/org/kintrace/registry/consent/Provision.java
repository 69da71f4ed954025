package org.kintrace.registry.consent;

import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.OfficeId;

/**
 * One permission or refusal.
 *
 * @param permits false for a refusal
 * @param office the one office meant, when not the whole class
 * @param until last day it holds, empty when given without an end
 * @param condition in words ("ask me again first")
 */
public record Provision(boolean permits, Set<FactCategory> categories, Set<Purpose> purposes,
        Set<RecipientClass> recipients, Optional<OfficeId> office, DisclosureForm form,
        Optional<UncertainDate> until,
        Optional<String> condition) {

    public Provision {
        categories = Set.copyOf(categories);
        purposes = Set.copyOf(purposes);
        recipients = Set.copyOf(recipients);
    }
}
