package org.kintrace.registry.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.place;
import static org.kintrace.registry.casefile.Invented.when;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.claim.Amends;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.claim.ParticipantRole;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.event.EventKind;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.EventId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.SightingLinkId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.identity.Verdict;
import org.kintrace.registry.sighting.Confidence;

class TwoPlacesTest {

    private static final String HERE = "653122";
    private static final String FAR = "652301";

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId child = family.person();

    @Test
    void firesWhenTwoStaysShareDays() {
        ClaimId one = stay(child, HERE, "2018-01-01", "2019-12-31");
        ClaimId other = stay(child, FAR, "2019-09-01", "2020-06-30");
        assertThat(found()).containsExactly(new Contradiction("two-places", Optional.of(family.id),
                List.of(one), List.of(other), new ContradictionReason.TwoPlacesAtOnce(child, place(HERE),
                        place(FAR), day("2019-09-01"), day("2019-12-31"), Pressure.NONE_NOTED)));
    }

    @Test
    void isSilentWhenOneStayBeginsTheDayTheOtherEnds() {
        stay(child, HERE, "2018-01-01", "2019-09-01");
        stay(child, FAR, "2019-09-01", "2020-06-30");
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenACountyLiesInThePrefecture() {
        stay(child, HERE, "2018-01-01", "2019-12-31");
        stay(child, "653100", "2018-01-01", "2019-12-31");
        stay(child, "650000", "2018-01-01", "2019-12-31");
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenTheSpansOnlyMayOverlap() {
        stay(child, HERE, when("2018-01-01"), when("2019-01-01", "2019-12-31"));
        stay(child, FAR, when("2019-06-01", "2019-12-31"), when("2020-06-30"));
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentAboutAStayWithoutAnEnd() {
        family.claim(new ClaimContent.Stay(known(child), place(HERE), InstitutionKind.FAMILY_HOME,
                Optional.of(when("2018-01-01")), Optional.empty(), Optional.empty()));
        stay(child, FAR, "2019-09-01", "2020-06-30");
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenAPlaceIsNotRead() {
        family.claim(new ClaimContent.Stay(known(child), new PlaceRef("X-village", Optional.empty()),
                InstitutionKind.FAMILY_HOME, Optional.of(when("2018-01-01")),
                Optional.of(when("2020-01-01")), Optional.empty()));
        stay(child, FAR, "2019-09-01", "2020-06-30");
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentAboutTwoPersons() {
        stay(child, HERE, "2018-01-01", "2019-12-31");
        stay(family.person(), FAR, "2018-01-01", "2019-12-31");
        assertThat(found()).isEmpty();
    }

    @Test
    void firesForTwoAccountsAPersonJoinedAndNotForTwoNobodyJoined() {
        Invented.Family other = invented.family();
        PersonId account = other.person();
        stay(child, HERE, "2018-01-01", "2019-12-31");
        other.claim(new ClaimContent.Stay(known(account), place(FAR), InstitutionKind.ORPHANAGE,
                Optional.of(when("2018-06-01")), Optional.of(when("2018-12-01")), Optional.empty()));
        assertThat(found()).isEmpty();
        invented.decide(Verdict.SAME, child, account);
        assertThat(found()).singleElement().satisfies(found -> assertThat(found.family()).isEmpty());
    }

    @Test
    void firesWhenSeenElsewhereInTheMiddleOfAStay() {
        ClaimId stay = stay(child, HERE, "2018-01-01", "2019-12-31");
        SightingLinkId seen = family.sighted(child, FAR, when("2018-05-01", "2018-05-31"),
                Confidence.PROBABLE);
        assertThat(found()).singleElement().satisfies(found -> {
            assertThat(found.one()).containsExactly(stay);
            assertThat(found.other()).containsExactly(seen);
        });
    }

    @Test
    void isSilentAboutDoubtfulSightings() {
        stay(child, HERE, "2018-01-01", "2019-12-31");
        family.sighted(child, FAR, when("2018-05-01"), Confidence.POSSIBLE);
        family.sighted(child, FAR, when("2018-05-01"), Confidence.EXCLUDED);
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenAJourneyMayExplainIt() {
        stay(child, HERE, "2018-01-01", "2019-12-31");
        event(EventKind.INTERVIEW, FAR, when("2018-05-10"));
        assertThat(found()).hasSize(1);
        event(EventKind.DEPARTURE, HERE, when("2018-05-08"));
        assertThat(found()).isEmpty();
    }

    @Test
    void followsADateCountedFromAnEventToEveryAccountOfIt() {
        stay(child, HERE, "2018-01-01", "2019-12-31");
        EventId event = event(EventKind.INTERVIEW, FAR, when("2018-05-10"));
        family.claim(new ClaimContent.HappenedOn(event, when("2021-05-10")));
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentAboutTwoMomentsOnOneDay() {
        family.sighted(child, HERE, when("2018-05-01"), Confidence.CONFIRMED);
        family.sighted(child, FAR, when("2018-05-01"), Confidence.CONFIRMED);
        assertThat(found()).isEmpty();
    }

    @Test
    void marksPressureOnEachSideAndKeepsBoth() {
        stay(child, HERE, "2018-01-01", "2019-12-31");
        family.pressed(new ClaimContent.Stay(known(child), place(FAR), InstitutionKind.BOARDING_SCHOOL,
                Optional.of(when("2018-03-01")), Optional.of(when("2019-03-01")), Optional.empty()));
        assertThat(found()).singleElement().satisfies(found -> assertThat(found.reason())
                .isInstanceOfSatisfying(ContradictionReason.TwoPlacesAtOnce.class,
                        reason -> assertThat(reason.pressure()).isEqualTo(new Pressure(false, true))));
    }

    @Test
    void aRevisionUnderPressureLeavesBothStanding() {
        ClaimId old = stay(child, HERE, "2018-01-01", "2019-12-31");
        family.amending(
                new ClaimContent.Stay(known(child), place(FAR), InstitutionKind.FAMILY_HOME,
                        Optional.of(when("2018-01-01")), Optional.of(when("2019-12-31")), Optional.empty()),
                Modality.ASSERTS, new Amends.Revises(old));
        assertThat(found()).hasSize(1);
    }

    @Test
    void aCorrectionEndsIt() {
        ClaimId old = stay(child, HERE, "2018-01-01", "2019-12-31");
        stay(child, FAR, "2018-01-01", "2019-12-31");
        family.amending(
                new ClaimContent.Stay(known(child), place(FAR), InstitutionKind.FAMILY_HOME,
                        Optional.of(when("2018-01-01")), Optional.of(when("2019-12-31")), Optional.empty()),
                Modality.CORRECTS, new Amends.Corrects(old));
        assertThat(found()).isEmpty();
    }

    @Test
    void copiesAndSecondWitnessesDoNotMakeItTwo() {
        SourceId original = family.source("2022-01-01");
        SourceId copy = family.source(Optional.empty(), Optional.of(original));
        ClaimContent far = new ClaimContent.Stay(known(child), place(FAR), InstitutionKind.ORPHANAGE,
                Optional.of(when("2018-03-01")), Optional.of(when("2019-03-01")), Optional.empty());
        ClaimId here = stay(child, HERE, "2018-01-01", "2019-12-31");
        ClaimId first = family.claim(far, original);
        family.claim(far, copy);
        ClaimId witness = family.claim(far, family.source("2021-01-01"));
        assertThat(found()).singleElement().satisfies(found -> {
            assertThat(found.one()).containsExactly(here);
            assertThat(found.other()).containsExactly(first, witness);
        });
    }

    @Test
    void isSilentWhenNobodyKnowsWhoOfThem() {
        stay(child, HERE, "2018-01-01", "2019-12-31");
        family.claim(new ClaimContent.Stay(
                new Members.SubsetOf(List.of(child, family.person()), Invented.exactly(1)), place(FAR),
                InstitutionKind.ORPHANAGE, Optional.of(when("2018-01-01")), Optional.of(when("2019-12-31")),
                Optional.empty()));
        assertThat(found()).isEmpty();
    }

    private ClaimId stay(PersonId who, String code, String from, String to) {
        return stay(who, code, when(from), when(to));
    }

    private ClaimId stay(PersonId who, String code, WorldDate from, WorldDate to) {
        return family.claim(new ClaimContent.Stay(known(who), place(code), InstitutionKind.FAMILY_HOME,
                Optional.of(from), Optional.of(to), Optional.empty()));
    }

    private EventId event(EventKind kind, String code, WorldDate on) {
        EventId event = family.event(kind);
        family.claim(new ClaimContent.TookPart(event, known(child), ParticipantRole.SUBJECT));
        family.claim(new ClaimContent.HappenedOn(event, on));
        family.claim(new ClaimContent.HappenedAt(event, place(code)));
        return event;
    }

    private static Members known(PersonId who) {
        return new Members.Known(List.of(who));
    }

    private List<Contradiction> found() {
        return new TwoPlaces().check(invented.view(), day("2026-01-01"));
    }
}
