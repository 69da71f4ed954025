package org.kintrace.app.picture;

import java.util.Set;

import org.kintrace.registry.claim.KinRelation;

/** A line of the family graph, between boxes by their numbers. */
sealed interface FamilyTie {

    /** The parents known of these children; a child is in one such tie only. */
    record Descent(Set<Integer> parents, Set<Integer> children) implements FamilyTie {}

    record Marriage(int one, int other) implements FamilyTie {}

    /** A tie that the parents drawn do not already show: {@code who} is the {@code relation} of {@code of}. */
    record OtherKin(int who, KinRelation relation, int of) implements FamilyTie {}

    /**
     * Who looks after whom.
     *
     * @param certain false when only some of several are cared for, and nobody said which
     */
    record Care(int carer, int child, boolean certain) implements FamilyTie {}
}
