package org.kintrace.registry.gap;

import org.kintrace.registry.id.PersonId;

/** What is missing: typed, without a sentence. */
public sealed interface GapReason {

    /** Nobody said when this person was born, nor how old they were on any day. */
    record NoBirth(PersonId person) implements GapReason {}
}
