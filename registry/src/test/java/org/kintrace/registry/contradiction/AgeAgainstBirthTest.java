package org.kintrace.registry.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.aged;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.when;
import static org.kintrace.registry.casefile.Invented.whenUnknown;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.PersonId;

class AgeAgainstBirthTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId child = family.person();

    @Test
    void firesWhenAnAgeLeavesNoRoomForTheDayOfBirth() {
        ClaimId born = born(when("2010-05-01"));
        ClaimId aged = age(aged(5), when("2017-05-01"));
        assertThat(found()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("age-against-birth");
            assertThat(found.one()).containsExactly(born);
            assertThat(found.other()).containsExactly(aged);
        });
    }

    @Test
    void isSilentOnTheDayBeforeTheBirthdayAndOnIt() {
        born(when("2010-05-01"));
        age(aged(6), when("2017-04-30"));
        age(aged(7), when("2017-05-01"));
        age(aged(7), when("2018-04-30"));
        assertThat(found()).isEmpty();
    }

    @Test
    void firesOneDayAfterTheAgeIsPossible() {
        born(when("2010-05-01"));
        age(aged(6), when("2017-05-01"));
        assertThat(found()).hasSize(1);
    }

    @Test
    void firesWhenTwoAgesExcludeEachOther() {
        age(aged(5), when("2017-05-01"));
        age(aged(12), when("2018-05-01"));
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentWhenTheAgeOrTheDayIsVague() {
        born(when("2010-01-01", "2012-12-31"));
        age(aged(3, 9), when("2017-05-01"));
        age(aged(2), whenUnknown());
        assertThat(found()).isEmpty();
    }

    @Test
    void readsTheFirstOfJanuaryAsItsWholeYear() {
        born(when("2010-01-01"));
        age(aged(6), when("2017-05-01"));
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentAboutTwoDaysOfBirth() {
        born(when("2010-05-01"));
        born(when("2012-05-01"));
        assertThat(found()).isEmpty();
    }

    @Test
    void tellsOneDisputeForManyWitnesses() {
        born(when("2010-05-01"));
        born(when("2010-05-01", "2010-05-31"));
        age(aged(3), when("2017-06-15"));
        age(aged(7), when("2017-06-15"));
        assertThat(found()).singleElement().satisfies(found -> {
            assertThat(found.one()).hasSize(3);
            assertThat(found.other()).hasSize(1);
        });
    }

    @Test
    void isSilentAboutBrothersAndSisters() {
        born(when("2010-05-01"));
        family.claim(new ClaimContent.Aged(family.person(), aged(2), when("2017-05-01")));
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentAboutAgesNobodyAffirms() {
        born(when("2010-05-01"));
        family.claim(new ClaimContent.Aged(child, aged(2), when("2017-05-01")), Modality.DENIES);
        assertThat(found()).isEmpty();
    }

    private ClaimId born(WorldDate on) {
        return family.claim(new ClaimContent.Born(child, on, Optional.empty()));
    }

    private ClaimId age(AgeStatement age, WorldDate on) {
        return family.claim(new ClaimContent.Aged(child, age, on));
    }

    private List<Contradiction> found() {
        return new AgeAgainstBirth().check(invented.view(), day("2026-01-01"));
    }
}
