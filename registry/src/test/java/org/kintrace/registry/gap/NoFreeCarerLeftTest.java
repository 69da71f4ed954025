package org.kintrace.registry.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.when;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.LibertyStatus;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.id.PersonId;

class NoFreeCarerLeftTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId child = family.person(CaseRole.SOUGHT);
    private final PersonId mother = family.person(CaseRole.ENQUIRER);
    private final PersonId grandfather = family.person();

    @Test
    void firesWhenEveryGrownUpIsHeldDeadOrAbroad() {
        PersonId aunt = family.person();
        kin(mother, KinRelation.PARENT);
        kin(grandfather, KinRelation.GRANDPARENT);
        kin(aunt, KinRelation.AUNT_OR_UNCLE);
        family.claim(new ClaimContent.Died(grandfather, Optional.empty()));
        liberty(aunt, LibertyStatus.CAMP, "2018-01-01");
        assertThat(reasons()).containsExactly(
                new GapReason.NoFreeCarer(List.of(child), List.of(mother, grandfather, aunt)));
    }

    @Test
    void isSilentWhenOneMayBeThere() {
        kin(mother, KinRelation.PARENT);
        kin(grandfather, KinRelation.GRANDPARENT);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void isSilentWhenOneCameBack() {
        kin(grandfather, KinRelation.GRANDPARENT);
        liberty(grandfather, LibertyStatus.CAMP, "2018-01-01");
        assertThat(reasons()).hasSize(1);
        liberty(grandfather, LibertyStatus.RELEASED_UNDER_WATCH, "2019-01-01");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void isNotSilencedByAnOlderFreedom() {
        kin(grandfather, KinRelation.GRANDPARENT);
        liberty(grandfather, LibertyStatus.FREE, "2017-01-01");
        liberty(grandfather, LibertyStatus.CAMP, "2018-01-01");
        assertThat(reasons()).hasSize(1);
    }

    @Test
    void isSilentWhenTheDetentionIsOnlyFeared() {
        kin(grandfather, KinRelation.GRANDPARENT);
        family.claim(new ClaimContent.Liberty(grandfather, LibertyStatus.CAMP,
                Optional.of(when("2018-01-01")), Optional.empty()), Modality.FEARS);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void isSilentAboutGrownUpsWhoAreSought() {
        kin(mother, KinRelation.PARENT);
        family.claim(new ClaimContent.Born(child, when("1985-03-04"), Optional.empty()));
        assertThat(reasons()).isEmpty();
    }

    @Test
    void isSilentWhenNoGrownUpIsOnRecord() {
        assertThat(reasons()).isEmpty();
    }

    private void kin(PersonId who, KinRelation relation) {
        family.claim(new ClaimContent.Kin(new Members.Known(List.of(who)), relation, child,
                FamilySide.NOT_SAID));
    }

    private void liberty(PersonId who, LibertyStatus status, String date) {
        family.claim(new ClaimContent.Liberty(who, status, Optional.of(when(date)), Optional.empty()));
    }

    private List<GapReason> reasons() {
        return new NoFreeCarerLeft().check(invented.view(), day("2026-01-01")).stream().map(Gap::reason)
                .toList();
    }
}
