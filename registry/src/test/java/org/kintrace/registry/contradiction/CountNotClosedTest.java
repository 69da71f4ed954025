package org.kintrace.registry.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.atLeast;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.exactly;
import static org.kintrace.registry.casefile.Invented.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.SourceId;

class CountNotClosedTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId mother = family.person();
    private final SourceId interview = family.source("2020-06-01");

    @Test
    void firesWhenMoreChildrenAreNamedThanCounted() {
        List<PersonId> children = children(4, interview);
        ClaimId count = family.claim(new ClaimContent.ChildCount(mother, exactly(3)), interview);
        assertThat(found()).singleElement().satisfies(found -> {
            assertThat(found.family()).contains(family.id);
            assertThat(found.one()).containsExactly(count);
            assertThat(found.other()).hasSize(4);
            assertThat(found.reason()).isEqualTo(new ContradictionReason.MoreNamedThanCounted(mother,
                    KinRelation.CHILD, exactly(3), children.size(), Pressure.NONE_NOTED));
        });
    }

    @Test
    void isSilentWhenTheCountClosesOrLeavesARemainder() {
        children(3, interview);
        family.claim(new ClaimContent.ChildCount(mother, exactly(3)), interview);
        family.claim(new ClaimContent.ChildCount(mother, exactly(5)), interview);
        family.claim(new ClaimContent.ChildCount(mother, atLeast(1)), interview);
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentAboutAChildWhoMayHaveBeenBornLater() {
        children(3, interview);
        family.claim(new ClaimContent.ChildCount(mother, exactly(3)), interview);
        SourceId later = family.source("2023-06-01");
        children(1, later);
        assertThat(found()).isEmpty();
    }

    @Test
    void countsAChildWhoWasBornByThen() {
        children(3, interview);
        family.claim(new ClaimContent.ChildCount(mother, exactly(3)), interview);
        PersonId fourth = children(1, family.source("2023-06-01")).getFirst();
        family.claim(new ClaimContent.Born(fourth, when("2012-01-02"), Optional.empty()),
                family.source("2023-06-01"));
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentWhenTheChildrenLieInTwoFiles() {
        children(2, interview);
        Invented.Family other = invented.family();
        for (int i = 0; i < 2; i++) {
            PersonId child = other.person();
            other.claim(kin(new Members.Known(List.of(child)), KinRelation.CHILD, mother), interview);
        }
        family.claim(new ClaimContent.ChildCount(mother, exactly(3)), interview);
        assertThat(found()).isEmpty();
    }

    @Test
    void firesWhenThePlaceIsBeyondTheCount() {
        PersonId child = family.person();
        family.claim(new ClaimContent.BirthOrder(child, Optional.of(6), Optional.of(exactly(5))));
        assertThat(found()).singleElement().satisfies(found -> assertThat(found.reason())
                .isInstanceOf(ContradictionReason.PlaceBeyondTheCount.class));
    }

    @Test
    void firesWhenThePlaceIsBeyondTheMothersCount() {
        PersonId child = children(1, interview).getFirst();
        family.claim(new ClaimContent.BirthOrder(child, Optional.of(6), Optional.empty()));
        family.claim(new ClaimContent.ChildCount(mother, exactly(5)), interview);
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentWhenThePlaceIsTheLast() {
        PersonId child = children(1, interview).getFirst();
        family.claim(new ClaimContent.BirthOrder(child, Optional.of(5), Optional.of(exactly(5))));
        family.claim(new ClaimContent.ChildCount(mother, exactly(5)), interview);
        assertThat(found()).isEmpty();
    }

    @Test
    void firesWhenMoreSiblingsAreNamedThanThereAre() {
        PersonId child = children(4, interview).getFirst();
        family.claim(new ClaimContent.BirthOrder(child, Optional.empty(), Optional.of(exactly(3))),
                interview);
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentAboutHalfSiblings() {
        List<PersonId> children = children(4, interview);
        PersonId one = family.person();
        PersonId two = family.person();
        for (int i = 0; i < 4; i++) {
            family.claim(kin(new Members.Known(List.of(i < 2 ? one : two)), KinRelation.PARENT,
                    children.get(i)), interview);
        }
        family.claim(new ClaimContent.BirthOrder(children.getFirst(), Optional.empty(),
                Optional.of(exactly(2))), interview);
        assertThat(found()).isEmpty();
    }

    @Test
    void firesOnFiveOfTheseFour() {
        List<PersonId> children = children(4, interview);
        family.claim(kin(new Members.SubsetOf(children, exactly(5)), KinRelation.CHILD, mother));
        assertThat(found()).singleElement().satisfies(found -> assertThat(found.reason())
                .isEqualTo(new ContradictionReason.MoreThanThereAre(exactly(5), 4)));
    }

    @Test
    void firesWhenUnnamedChildrenExceedTheCount() {
        family.claim(kin(new Members.Counted(exactly(5)), KinRelation.CHILD, mother), interview);
        family.claim(new ClaimContent.ChildCount(mother, exactly(3)), interview);
        assertThat(found()).hasSize(1);
    }

    @Test
    void firesWhenMoreGrandchildrenAreNamedThanCountedElsewhere() {
        grandchildren(exactly(2), family.source("2020-06-01"));
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentWhenTheCountMayMeanOthersBesides() {
        grandchildren(exactly(2), interview);
        assertThat(found()).isEmpty();
    }

    private void grandchildren(CountStatement count, SourceId counted) {
        for (PersonId child : children(3, interview)) {
            family.claim(kin(new Members.Known(List.of(family.person())), KinRelation.CHILD, child),
                    interview);
        }
        family.claim(kin(new Members.Counted(count), KinRelation.GRANDCHILD, mother), counted);
    }

    private List<PersonId> children(int number, SourceId source) {
        List<PersonId> children = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            PersonId child = family.person();
            children.add(child);
            family.claim(kin(new Members.Known(List.of(child)), KinRelation.CHILD, mother), source);
        }
        return children;
    }

    private static ClaimContent kin(Members who, KinRelation relation, PersonId of) {
        return new ClaimContent.Kin(who, relation, of, FamilySide.NOT_SAID);
    }

    private List<Contradiction> found() {
        return new CountNotClosed().check(invented.view(), day("2026-01-01"));
    }
}
