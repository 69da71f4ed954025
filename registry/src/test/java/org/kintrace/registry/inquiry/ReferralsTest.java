package org.kintrace.registry.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.on;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.ReplyId;

class ReferralsTest {

    private static final long SEED = 20_261_123;

    private record Step(int from, int to) {}

    /** Every step that lies on some circle is told by a circle, every circle told is real, and none is told twice. */
    @Test
    void agreesWithTryingEveryWay() {
        Random random = new Random(SEED);
        for (int round = 0; round < 400; round++) {
            int size = 1 + random.nextInt(6);
            Set<Step> steps = new HashSet<>();
            for (int i = random.nextInt(2 * size + 1); i > 0; i--) {
                steps.add(new Step(random.nextInt(size), random.nextInt(size)));
            }
            check(steps, size, "seed " + SEED + ", round " + round + ": " + steps);
        }
    }

    private static void check(Set<Step> steps, int size, String about) {
        Invented invented = new Invented();
        List<OfficeId> offices = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            offices.add(invented.office(OfficeLevel.OTHER, "XA"));
        }
        List<Reply> replies = new ArrayList<>();
        for (Step step : steps) {
            replies.add(reply(invented, offices.get(step.from()),
                    new Answer.Referral(offices.get(step.to()))));
        }
        Set<Step> told = new HashSet<>();
        Set<Set<Step>> circles = new HashSet<>();
        for (Referrals.Loop loop : Referrals.of(replies).loops()) {
            assertThat(new HashSet<>(loop.path())).as(about).hasSameSizeAs(loop.path());
            Set<Step> circle = new HashSet<>();
            for (int i = 0; i < loop.path().size(); i++) {
                OfficeId next = loop.path().get((i + 1) % loop.path().size());
                circle.add(new Step(offices.indexOf(loop.path().get(i)), offices.indexOf(next)));
            }
            assertThat(steps).as(about).containsAll(circle);
            assertThat(circles.add(circle)).as(about).isTrue();
            assertThat(loop.referrals()).as(about).hasSameSizeAs(circle);
            told.addAll(circle);
        }
        Set<Step> onACircle = new HashSet<>();
        steps.stream().filter(step -> canReach(steps, step.to(), step.from(), size)).forEach(onACircle::add);
        assertThat(told).as(about).isEqualTo(onACircle);
    }

    /** Brute force: as many rounds of spreading as there are offices. */
    private static boolean canReach(Set<Step> steps, int from, int to, int size) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        for (int i = 0; i < size; i++) {
            steps.stream().filter(step -> reached.contains(step.from())).map(Step::to).toList()
                    .forEach(reached::add);
        }
        return reached.contains(to);
    }

    @Test
    void anOfficeThatSendsToItselfIsACircleOfOne() {
        Invented invented = new Invented();
        OfficeId office = invented.office(OfficeLevel.EMBASSY, "XA");
        assertThat(Referrals.of(List.of(reply(invented, office, new Answer.Referral(office)))).loops())
                .singleElement().satisfies(loop -> assertThat(loop.path()).containsExactly(office));
    }

    @Test
    void everyCircleBeginsWithTheSmallestId() {
        Invented invented = new Invented();
        OfficeId one = invented.office(OfficeLevel.EMBASSY, "XA");
        OfficeId two = invented.office(OfficeLevel.REGION, "XA");
        List<Reply> replies = List.of(reply(invented, two, new Answer.Referral(one)),
                reply(invented, one, new Answer.Referral(two)));
        assertThat(Referrals.of(replies).loops()).singleElement()
                .satisfies(loop -> assertThat(loop.path()).containsExactly(one, two));
    }

    @Test
    void aDeadEndIsNoCircle() {
        Invented invented = new Invented();
        OfficeId one = invented.office(OfficeLevel.EMBASSY, "XA");
        OfficeId two = invented.office(OfficeLevel.REGION, "XA");
        List<Reply> replies = List.of(reply(invented, one, new Answer.Referral(two)),
                reply(invented, two, new Answer.AccessRefused()));
        Referrals referrals = Referrals.of(replies);
        assertThat(referrals.loops()).isEmpty();
        assertThat(referrals.deadEnds(invented.view().offices())).singleElement()
                .satisfies(end -> assertThat(end.how()).isEqualTo(ClosedDoor.ACCESS_REFUSED));
    }

    private static Reply reply(Invented invented, OfficeId from, Answer answer) {
        return new Reply(invented.id(ReplyId::new), Optional.empty(), Optional.empty(), from,
                Optional.empty(), on("2023-01-01"), answer, Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
