package org.kintrace.registry.inquiry;

import java.util.List;
import java.util.Optional;

import org.kintrace.facts.time.CountStatement;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;

/** What kind of answer came back. The list is closed: a new kind is a new version of the format. */
public sealed interface Answer {

    /** "We have received your letter", nothing else. */
    record ReceiptOnly() implements Answer {}

    /** The chaser arrived; nothing moved. */
    record ChaserReceived() implements Answer {}

    /** "No names were ever given to us." */
    record DeniesReceipt() implements Answer {}

    /** "There is a discrepancy", without saying which. */
    record UnspecifiedDiscrepancy() implements Answer {}

    /** "Ask the other office." */
    record Referral(OfficeId to) implements Answer {}

    /** Sent back to an office that had sent the asker here. */
    record ReferralBack(OfficeId to) implements Answer {}

    /** The policy does not exist, nobody is held. */
    record GeneralDenial() implements Answer {}

    /** A claim about a named person that is against what the family says. */
    record CounterClaim(PersonId about) implements Answer {}

    /** Illness, a crime, the family's own fault. */
    record AlternativeExplanation(ExplanationKind blames, Optional<PersonId> about) implements Answer {}

    /** "They answer us quickly." */
    record CapabilityClaim() implements Answer {}

    record AccessRefused() implements Answer {}

    record PhysicalBlocking() implements Answer {}

    record WillNotComment() implements Answer {}

    /** Two parts of one mission say opposite things. */
    record ContradictoryInstruction(OfficeId other) implements Answer {}

    /** "Apply in the city that is locked down." */
    record ImpossibleInstruction() implements Answer {}

    record Threat() implements Answer {}

    /** The deadline passed with nothing; recorded by a person, never inferred. */
    record Silence() implements Answer {}

    /** Sums without names: so many invented, so many normal, so many dead. */
    record BulkTotals(List<Total> totals) implements Answer {

        public BulkTotals {
            totals = List.copyOf(totals);
        }
    }

    /** A film meant as proof of life. */
    record StagedVideo(Optional<PersonId> of) implements Answer {}

    /** Real information. */
    record Substantive(Extent extent) implements Answer {}

    /** A new promise. */
    record Undertaking(Optional<PromiseId> promise) implements Answer {}

    /** "We told them; they told us nothing." */
    record ToldNothing() implements Answer {}

    /** "Only if you return." */
    record ConditionalHelp(String condition) implements Answer {}

    /** One line of a bulk answer. */
    record Total(String label, CountStatement count) {}

    /** What an answer blames. */
    enum ExplanationKind {
        HEALTH, CRIME, FAMILY_FAULT, OTHER
    }

    /** How much a real answer tells. */
    enum Extent {
        FULL, PARTIAL, ORAL_ONLY
    }

    /** Whether this shows that what was sent arrived. */
    default boolean acknowledgesReceipt() {
        return switch (this) {
            case ReceiptOnly _,ChaserReceived _,UnspecifiedDiscrepancy _,Substantive _,CounterClaim _ -> true;
            case DeniesReceipt _,Referral _,ReferralBack _,GeneralDenial _,AlternativeExplanation _,CapabilityClaim _,AccessRefused _,PhysicalBlocking _,WillNotComment _,ContradictoryInstruction _,ImpossibleInstruction _,Threat _,Silence _,BulkTotals _,StagedVideo _,Undertaking _,ToldNothing _,ConditionalHelp _ ->
                false;
        };
    }

    /** Whether this tells the family what they asked, at least in part. Receipts, referrals and denials do not. */
    default boolean answersTheQuestion() {
        return switch (this) {
            case Substantive _ -> true;
            case ReceiptOnly _,ChaserReceived _,DeniesReceipt _,UnspecifiedDiscrepancy _,Referral _,ReferralBack _,GeneralDenial _,CounterClaim _,AlternativeExplanation _,CapabilityClaim _,AccessRefused _,PhysicalBlocking _,WillNotComment _,ContradictoryInstruction _,ImpossibleInstruction _,Threat _,Silence _,BulkTotals _,StagedVideo _,Undertaking _,ToldNothing _,ConditionalHelp _ ->
                false;
        };
    }
}
