package org.kintrace.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.id.DecisionId;
import org.kintrace.registry.id.PersonId;

class IdentityLedgerTest {

    private static final long SEED = 7_001;

    private final Invented ids = new Invented();
    private final List<IdentityDecision> decisions = new ArrayList<>();
    private final PersonId a = ids.id(PersonId::new);
    private final PersonId b = ids.id(PersonId::new);
    private final PersonId c = ids.id(PersonId::new);
    private final PersonId d = ids.id(PersonId::new);

    @Test
    void joinsAccountsAcrossSeveralDecisions() {
        decide(Verdict.SAME, a, b);
        decide(Verdict.SAME, c, b);
        assertThat(ledger().accountsOf(a)).containsExactly(a, b, c);
        assertThat(ledger().accountsOf(c)).containsExactly(a, b, c);
        assertThat(ledger().accountsOf(d)).containsExactly(d);
        assertThat(ledger().representative(c)).isEqualTo(a);
    }

    @Test
    void undoingADecisionSplitsAndLosesNothing() {
        DecisionId same = decide(Verdict.SAME, a, b);
        decide(Verdict.SAME, b, c);
        decide(Verdict.CANNOT_TELL, a, b, same);
        assertThat(ledger().accountsOf(a)).containsExactly(a);
        assertThat(ledger().accountsOf(b)).containsExactly(b, c);
        assertThat(ledger().live()).hasSize(2);
    }

    @Test
    void aDifferentStandsAgainstASameOfTheSamePair() {
        decide(Verdict.SAME, a, b);
        decide(Verdict.DIFFERENT, b, a);
        assertThat(ledger().isSamePerson(a, b)).isFalse();
        assertThat(ledger().contradicted()).hasSize(1);
    }

    @Test
    void aDifferentStandsAgainstEveryChainThatWouldJoinTheTwo() {
        decide(Verdict.SAME, a, b);
        decide(Verdict.SAME, b, c);
        decide(Verdict.SAME, c, d);
        decide(Verdict.DIFFERENT, a, c);
        assertThat(ledger().isSamePerson(a, b)).isFalse();
        assertThat(ledger().isSamePerson(b, c)).isFalse();
        assertThat(ledger().isSamePerson(c, d)).as("hangs behind, on no chain between the two").isTrue();
    }

    @Test
    void undoingTheDifferentJoinsAgain() {
        decide(Verdict.SAME, a, b);
        DecisionId different = decide(Verdict.DIFFERENT, a, b);
        decide(Verdict.CANNOT_TELL, a, b, different);
        assertThat(ledger().isSamePerson(a, b)).isTrue();
    }

    @Test
    void anUndoneDecisionStaysUndone() {
        DecisionId same = decide(Verdict.SAME, a, b);
        DecisionId undone = decide(Verdict.CANNOT_TELL, a, b, same);
        decide(Verdict.CANNOT_TELL, a, b, undone);
        assertThat(ledger().isSamePerson(a, b)).isFalse();
    }

    @Test
    void whoCannotTellJoinsNobody() {
        decide(Verdict.CANNOT_TELL, a, b);
        assertThat(ledger().isSamePerson(a, b)).isFalse();
        assertThat(ledger().between(b, a)).hasSize(1);
    }

    @Test
    void neverJoinsTwoWhoAreDecidedToDifferInWhateverOrder() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            decisions.clear();
            List<PersonId> people = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                people.add(ids.id(PersonId::new));
            }
            for (int i = 0; i < 9; i++) {
                Collections.shuffle(people, random);
                decide(random.nextInt(4) == 0 ? Verdict.DIFFERENT : Verdict.SAME, people.get(0),
                        people.get(1));
            }
            IdentityLedger ledger = ledger();
            for (IdentityDecision decision : ledger.live()) {
                boolean joined = ledger.isSamePerson(decision.one(), decision.other());
                boolean against = ledger.contradicted().contains(decision);
                String about = "seed " + SEED + ", round " + round;
                if (decision.verdict() == Verdict.DIFFERENT) {
                    assertThat(joined).as(about).isFalse();
                } else {
                    assertThat(joined || against).as(about).isTrue();
                }
            }
            assertPartition(ledger, people);
            Collections.shuffle(decisions, random);
            IdentityLedger again = ledger();
            people.forEach(person -> assertThat(again.accountsOf(person))
                    .isEqualTo(ledger.accountsOf(person)));
        }
    }

    private static void assertPartition(IdentityLedger ledger, List<PersonId> people) {
        Set<List<PersonId>> groups = new HashSet<>();
        people.forEach(person -> groups.add(ledger.accountsOf(person)));
        assertThat(groups.stream().mapToInt(List::size).sum()).isEqualTo(people.size());
    }

    private IdentityLedger ledger() {
        return IdentityLedger.of(decisions);
    }

    private DecisionId decide(Verdict verdict, PersonId one, PersonId other) {
        return add(verdict, one, other, Optional.empty());
    }

    private DecisionId decide(Verdict verdict, PersonId one, PersonId other, DecisionId undoes) {
        return add(verdict, one, other, Optional.of(undoes));
    }

    private DecisionId add(Verdict verdict, PersonId one, PersonId other, Optional<DecisionId> undoes) {
        DecisionId id = ids.id(DecisionId::new);
        decisions.add(new IdentityDecision(id, verdict, one, other, "owner", Instant.EPOCH, "because",
                undoes));
        return id;
    }
}
