package org.kintrace.registry.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.DecisionId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.identity.Verdict;

class OwnAncestorTest {

    private final Invented invented = new Invented();
    private final Invented.Family one = invented.family();
    private final Invented.Family other = invented.family();
    private final PersonId father = one.person();
    private final PersonId son = one.person();
    private final PersonId sonAgain = other.person();
    private final PersonId fatherAgain = other.person();

    @Test
    void firesWhenTwoFilesMakeEachOfTwoPeopleTheParentOfTheOther() {
        ClaimId here = isParent(one, father, son);
        ClaimId there = isParent(other, sonAgain, fatherAgain);
        same(father, fatherAgain);
        same(son, sonAgain);
        assertThat(found()).singleElement().satisfies(found -> {
            assertThat(found.rule()).isEqualTo("own-ancestor");
            assertThat(List.of(found.one(), found.other())).containsExactlyInAnyOrder(List.of(here),
                    List.of(there));
            assertThat(found.family()).isEmpty();
        });
    }

    @Test
    void firesWhenAParentAndTheChildAreDecidedToBeOnePerson() {
        ClaimId claim = isParent(one, father, son);
        same(father, son);
        assertThat(found()).singleElement().satisfies(found -> {
            assertThat(found.one()).containsExactly(claim);
            assertThat(found.family()).isPresent();
        });
    }

    @Test
    void isSilentWhenTheFilesAgree() {
        isParent(one, father, son);
        isParent(other, fatherAgain, sonAgain);
        same(father, fatherAgain);
        same(son, sonAgain);
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhileNobodyDecidedThatTheyAreTheSame() {
        isParent(one, father, son);
        isParent(other, sonAgain, fatherAgain);
        same(father, fatherAgain);
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentAgainWhenTheDecisionIsTakenBack() {
        isParent(one, father, son);
        isParent(other, sonAgain, fatherAgain);
        same(father, fatherAgain);
        DecisionId decided = same(son, sonAgain);
        invented.decide(Verdict.CANNOT_TELL, son, sonAgain, Optional.of(decided));
        assertThat(found()).isEmpty();
    }

    @Test
    void findsTheSameInWhateverOrderTheRecordsLie() {
        isParent(one, father, son);
        isParent(other, sonAgain, fatherAgain);
        same(father, fatherAgain);
        same(son, sonAgain);
        List<Contradiction> found = found();
        for (int seed = 0; seed < 5; seed++) {
            assertThat(new OwnAncestor().check(
                    RegistryView.of(Invented.shuffled(invented.file(), new Random(seed))), day("2024-01-01")))
                    .as("seed %s", seed).isEqualTo(found);
        }
    }

    private ClaimId isParent(Invented.Family family, PersonId parent, PersonId child) {
        return family
                .claim(new ClaimContent.Kin(new Members.Known(List.of(parent)), KinRelation.PARENT, child,
                        FamilySide.NOT_SAID));
    }

    private DecisionId same(PersonId here, PersonId there) {
        return invented.decide(Verdict.SAME, here, there);
    }

    private List<Contradiction> found() {
        return new OwnAncestor().check(invented.view(), day("2024-01-01"));
    }
}
