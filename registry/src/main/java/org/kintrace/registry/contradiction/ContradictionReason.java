package org.kintrace.registry.contradiction;

/** Why things on record cannot all hold: typed, without a sentence; words are made elsewhere. */
public sealed interface ContradictionReason {

    /** Two accounts put one person in two places on the same days. */
    record TwoPlacesAtOnce(org.kintrace.registry.id.PersonId person) implements ContradictionReason {}
}
