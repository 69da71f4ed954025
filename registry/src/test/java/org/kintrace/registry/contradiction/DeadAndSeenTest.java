package org.kintrace.registry.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.when;
import static org.kintrace.registry.casefile.Invented.whenUnknown;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.ContactState;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.claim.SeparationStatus;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.sighting.Confidence;

class DeadAndSeenTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId father = family.person();

    @Test
    void firesWhenSeenAliveAfterTheDayOfDeath() {
        ClaimId died = family.claim(new ClaimContent.Died(father, Optional.of(when("2018-03-01"))));
        ClaimId alive = family.claim(new ClaimContent.Alive(father, when("2019-01-01", "2019-12-31")));
        assertThat(found()).containsExactly(new Contradiction("dead-and-seen", Optional.of(family.id),
                List.of(died), List.of(alive), new ContradictionReason.SeenAfterDeath(father,
                        PossibleDays.on(day("2018-03-01")),
                        new PossibleDays(day("2019-01-01").toEpochDay(), day("2019-12-31").toEpochDay()),
                        Pressure.NONE_NOTED)));
    }

    @Test
    void isSilentWhenSeenBeforeOrOnTheDay() {
        family.claim(new ClaimContent.Died(father, Optional.of(when("2018-03-01"))));
        family.claim(new ClaimContent.Alive(father, when("2018-03-01")));
        family.claim(new ClaimContent.Alive(father, when("2017-03-01")));
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenNobodyKnowsWhichCameFirst() {
        family.claim(new ClaimContent.Died(father, Optional.of(when("2018-01-01", "2018-12-31"))));
        family.claim(new ClaimContent.Alive(father, when("2018-06-01", "2019-06-01")));
        family.claim(new ClaimContent.Alive(father, whenUnknown()));
        assertThat(found()).isEmpty();
    }

    @Test
    void aDeathWithoutADayWasBeforeItWasReported() {
        family.claim(new ClaimContent.Died(father, Optional.empty()), family.source("2018-06-01"));
        family.claim(new ClaimContent.Alive(father, when("2018-05-01")));
        assertThat(found()).isEmpty();
        family.claim(new ClaimContent.Alive(father, when("2018-07-01")));
        assertThat(found()).hasSize(1);
    }

    @Test
    void firesOnLaterContactAndOnLikelySightings() {
        family.claim(new ClaimContent.Died(father, Optional.of(when("2018-03-01"))));
        family.claim(new ClaimContent.Contact(father, ContactState.OCCASIONAL, Optional.empty(),
                Optional.of(when("2019-03-01"))));
        family.sighted(father, "653122", when("2019-04-01"), Confidence.CONFIRMED);
        assertThat(found()).singleElement().satisfies(found -> assertThat(found.other()).hasSize(2));
    }

    @Test
    void isSilentAboutDoubtfulSightingsAndDeniedLife() {
        family.claim(new ClaimContent.Died(father, Optional.of(when("2018-03-01"))));
        family.sighted(father, "653122", when("2019-04-01"), Confidence.POSSIBLE);
        family.claim(new ClaimContent.Alive(father, when("2019-03-01")), Modality.WISHES);
        assertThat(found()).isEmpty();
    }

    @Test
    void readsADeceasedChildAsADeathBeforeThatDay() {
        family.claim(new ClaimContent.Separation(father, SeparationStatus.DECEASED,
                Optional.of(when("2018-03-01"))));
        family.claim(new ClaimContent.Alive(father, when("2019-03-01")));
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentAboutFearedDeaths() {
        family.claim(new ClaimContent.Died(father, Optional.of(when("2018-03-01"))), Modality.FEARS);
        family.claim(new ClaimContent.Alive(father, when("2019-03-01")));
        assertThat(found()).isEmpty();
    }

    @Test
    void tellsThePressureOnTheRightSide() {
        family.pressed(new ClaimContent.Alive(father, when("2019-03-01")));
        family.claim(new ClaimContent.Died(father, Optional.of(when("2018-03-01"))));
        assertThat(found()).singleElement().satisfies(found -> assertThat(found.reason())
                .isInstanceOfSatisfying(ContradictionReason.SeenAfterDeath.class,
                        reason -> assertThat(reason.pressure()).isEqualTo(new Pressure(false, true))));
    }

    private List<Contradiction> found() {
        return new DeadAndSeen().check(invented.view(), day("2026-01-01"));
    }
}
