package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.inquiry.Referrals;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Walk;

/** Each office sends the family to the next, and the last one back to the first. */
final class ReferralLoop implements ContradictionRule {

    @Override
    public String key() {
        return "referral-loop";
    }

    @Override
    public Reads reads() {
        return Reads.LEDGER;
    }

    @Override
    public List<Contradiction> check(RegistryView view, LocalDate on) {
        // The same replies told to several families are one circle, not several.
        Map<List<RecordId>, Contradiction> found = new LinkedHashMap<>();
        for (Walk walk : Walk.all(view.correspondence(),
                reply -> PossibleDays.of(reply.on()).certainlyBy(on))) {
            Set<ReplyId> own = new HashSet<>();
            walk.replies().stream().map(Reply::id).forEach(own::add);
            for (Referrals.Loop loop : Referrals.of(walk.all()).loops()) {
                if (loop.referrals().stream().anyMatch(own::contains)) {
                    List<RecordId> ids = InOrder.ids(loop.referrals());
                    found.computeIfAbsent(ids, _ -> contradiction(view, walk, loop));
                }
            }
        }
        return InOrder.of(found.values());
    }

    private Contradiction contradiction(RegistryView view, Walk walk, Referrals.Loop loop) {
        List<Reply> told = walk.all().stream().filter(reply -> loop.referrals().contains(reply.id()))
                .toList();
        OfficeId first = loop.path().stream()
                .filter(office -> told.stream().anyMatch(reply -> reply.from().equals(office))).findFirst()
                .orElseThrow();
        return new Contradiction(key(), Families.ofReplies(view.correspondence(), loop.referrals()),
                ids(told, reply -> reply.from().equals(first)),
                ids(told, reply -> !reply.from().equals(first)),
                new ContradictionReason.SentInACircle(loop.path()));
    }

    private static List<RecordId> ids(List<Reply> told, Predicate<Reply> side) {
        return InOrder.ids(told.stream().filter(side).map(Reply::id).toList());
    }
}
