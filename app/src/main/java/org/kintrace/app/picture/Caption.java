package org.kintrace.app.picture;

import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.KinRelation;

/** Every word a picture needs that is not on record; the sentences are made by {@code app.words}. */
public sealed interface Caption {

    /** Somebody or something without a name the reader may see. */
    record NoName() implements Caption {}

    /** A contradiction stands here. */
    record Contradicted() implements Caption {}

    record UnderPressure() implements Caption {}

    record NotKnown() implements Caption {}

    /** So many bits for or against, with their sign. */
    record Bits(double bits) implements Caption {}

    record WaterfallTitle(String one, String other) implements Caption {}

    /**
     * What a waterfall shows.
     *
     * @param steps how many fields said something
     */
    record WaterfallDescription(int steps, double bits) implements Caption {}

    /**
     * A field of two descriptions.
     *
     * @param field its name as the command line spells it
     */
    record Field(String field) implements Caption {}

    record FieldHead() implements Caption {}

    record BitsHead() implements Caption {}

    record ReasonHead() implements Caption {}

    record Together() implements Caption {}

    /** Nobody said when. */
    record NoDate() implements Caption {}

    record FamilyTitle() implements Caption {}

    /**
     * What a family graph shows.
     *
     * @param people boxes that stand for one person
     */
    record FamilyDescription(long people, int generations, long sought) implements Caption {}

    record NameHead() implements Caption {}

    record KnownHead() implements Caption {}

    record TiesHead() implements Caption {}

    record Born(String when) implements Caption {}

    record Sought() implements Caption {}

    record Enquirer() implements Caption {}

    record SaidDead() implements Caption {}

    record LastKnown(String place) implements Caption {}

    record LastKnownWhen(String place, String when) implements Caption {}

    record OnSide(FamilySide side) implements Caption {}

    /**
     * Relatives counted and not named.
     *
     * @param relation what they are, as {@link KinRelation} spells it
     */
    record Unnamed(String count, String relation) implements Caption {}

    record SomeOf(String count, String names) implements Caption {}

    record ChildrenOf(String children, String parents) implements Caption {}

    record Married(String one, String other) implements Caption {}

    record KinOf(String who, KinRelation relation, String of) implements Caption {}

    record CaresFor(String carer, String child) implements Caption {}

    /** Somebody cares for some of several, and nobody said for which. */
    record MayCareFor(String carer, String child) implements Caption {}

    record LegendSought() implements Caption {}

    record LegendAway() implements Caption {}

    record LegendUnnamed() implements Caption {}

    record LegendCare() implements Caption {}

    record LegendKin() implements Caption {}

    record WhenHead() implements Caption {}

    record WhatHead() implements Caption {}

    record SourceHead() implements Caption {}

    record NoteHead() implements Caption {}

    record PromiseTitle(String office) implements Caption {}

    /**
     * What a promise chart shows.
     *
     * @param days days since the answer was due, 0 when nothing is waited for
     */
    record PromiseDescription(String state, int steps, long days) implements Caption {}

    record Condition(String words) implements Caption {}

    record LifeTitle(String name) implements Caption {}

    record LifeDescription(int rows) implements Caption {}

    record BornAt(String place) implements Caption {}

    record WasBorn() implements Caption {}

    record Was(String age) implements Caption {}

    record WasAlive() implements Caption {}

    record Sentenced(int years) implements Caption {}

    record StaysAt(String place) implements Caption {}

    record StaysInHouse(String house, String place) implements Caption {}

    record Event(String what, String role) implements Caption {}

    record EventAt(String what, String role, String place) implements Caption {}

    record SeenAt(String place) implements Caption {}

    record Seen() implements Caption {}

    record Recognised(String by, String confidence) implements Caption {}

    record PaperIsValid(String paper) implements Caption {}

    record PaperWasIssued(String paper, String by) implements Caption {}

    record PaperWasRefused(String paper, String reason) implements Caption {}

    record PaperIs(String paper, String words) implements Caption {}

    record ContactIs(String state) implements Caption {}

    record LookedForAt(String place, String outcome) implements Caption {}

    record MapTitle() implements Caption {}

    record MapDescription(int places) implements Caption {}

    record MapHome() implements Caption {}

    record MapStay() implements Caption {}

    record MapSighting() implements Caption {}

    /** No spot of the place is farther from its point. */
    record MapReach(double km) implements Caption {}

    /**
     * How far apart two places are.
     *
     * @param low least whole kilometres
     * @param high most whole kilometres
     */
    record MapDistance(String from, String to, long about, long low, long high) implements Caption {}

    /** Two places of which only a larger one that holds both has a point. */
    record MapSamePoint(String from, String to, String within) implements Caption {}

    record MapNoPoint(String place) implements Caption {}

    record MapNotRead(String place) implements Caption {}

    record MapScale(long km) implements Caption {}

    record PlaceHead() implements Caption {}

    record PrecisionHead() implements Caption {}
}
