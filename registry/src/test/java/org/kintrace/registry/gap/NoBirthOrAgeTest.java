package org.kintrace.registry.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.aged;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.when;
import static org.kintrace.registry.casefile.Invented.whenUnknown;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.identity.Verdict;

class NoBirthOrAgeTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId child = family.person(CaseRole.SOUGHT);

    @Test
    void firesWhenNobodySaid() {
        family.person(CaseRole.ENQUIRER);
        family.claim(new ClaimContent.Born(child, whenUnknown(), Optional.empty()));
        assertThat(found()).containsExactly(new Gap("no-birth", Optional.of(family.id), List.of(child),
                new GapReason.NoBirth(child)));
    }

    @Test
    void isSilentWhenAnAgeIsKnown() {
        family.claim(new ClaimContent.Aged(child, aged(5), when("2017-01-01")));
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenAnotherAccountOfThePersonTells() {
        PersonId account = invented.family().person();
        family.claim(new ClaimContent.Born(account, when("2012-01-02"), Optional.empty()));
        assertThat(found()).hasSize(1);
        invented.decide(Verdict.SAME, child, account);
        assertThat(found()).isEmpty();
    }

    private List<Gap> found() {
        return new NoBirthOrAge().check(invented.view(), day("2026-01-01"));
    }
}
