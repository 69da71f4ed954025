package org.kintrace.registry.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.exactly;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.id.PersonId;

class CountRemainderTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId mother = family.person();
    private final PersonId father = family.person();
    private final PersonId child = family.person();

    @Test
    void firesWhenMoreAreCountedThanKnown() {
        kin(mother);
        family.claim(new ClaimContent.ChildCount(mother, exactly(3)));
        assertThat(reasons()).containsExactly(
                new GapReason.CountedNotNamed(mother, KinRelation.CHILD, exactly(3), 1));
    }

    @Test
    void tellsTheLargestCountOfTheSameChildrenOnce() {
        kin(mother);
        kin(father);
        family.claim(new ClaimContent.ChildCount(mother, exactly(3)));
        family.claim(new ClaimContent.ChildCount(father, exactly(4)));
        assertThat(reasons()).containsExactly(
                new GapReason.CountedNotNamed(father, KinRelation.CHILD, exactly(4), 1));
    }

    @Test
    void firesOnUnnamedGrandchildren() {
        family.claim(new ClaimContent.Kin(new Members.Counted(exactly(9)), KinRelation.GRANDCHILD, mother,
                FamilySide.NOT_SAID));
        assertThat(reasons()).containsExactly(
                new GapReason.CountedNotNamed(mother, KinRelation.GRANDCHILD, exactly(9), 0));
    }

    @Test
    void countsThePersonAmongTheSiblings() {
        family.claim(new ClaimContent.BirthOrder(child, Optional.of(2), Optional.of(exactly(2))));
        assertThat(reasons()).containsExactly(
                new GapReason.CountedNotNamed(child, KinRelation.SIBLING, exactly(2), 1));
    }

    @Test
    void isSilentWhenEverybodyIsKnown() {
        kin(mother);
        family.claim(new ClaimContent.ChildCount(mother, exactly(1)));
        assertThat(reasons()).isEmpty();
    }

    private void kin(PersonId parent) {
        family.claim(new ClaimContent.Kin(new Members.Known(List.of(child)), KinRelation.CHILD, parent,
                FamilySide.NOT_SAID));
    }

    private List<GapReason> reasons() {
        return new CountRemainder().check(invented.view(), day("2026-01-01")).stream().map(Gap::reason)
                .toList();
    }
}
