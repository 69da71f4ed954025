package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.inquiry.Referrals;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Walk;

/** An office sends the family to another one, and that one lets nobody in and sends nobody on. */
final class ReferralDeadEnd implements ContradictionRule {

    @Override
    public String key() {
        return "referral-dead-end";
    }

    @Override
    public Reads reads() {
        return Reads.LEDGER;
    }

    @Override
    public List<Contradiction> check(RegistryView view, LocalDate on) {
        Map<List<ReplyId>, Contradiction> found = new LinkedHashMap<>();
        for (Walk walk : Walk.all(view.correspondence(),
                reply -> PossibleDays.of(reply.on()).certainlyBy(on))) {
            Set<ReplyId> own = new HashSet<>();
            walk.replies().stream().map(Reply::id).forEach(own::add);
            for (Referrals.DeadEnd end : Referrals.of(walk.all()).deadEnds(view.offices())) {
                if (end.referrals().stream().anyMatch(own::contains)
                        || end.closing().stream().anyMatch(own::contains)) {
                    found.computeIfAbsent(replies(end), _ -> contradiction(view, end));
                }
            }
        }
        return InOrder.of(found.values());
    }

    private Contradiction contradiction(RegistryView view, Referrals.DeadEnd end) {
        return new Contradiction(key(), Families.ofReplies(view.correspondence(), replies(end)),
                InOrder.ids(end.referrals()), InOrder.ids(end.closing()),
                new ContradictionReason.SentToAClosedDoor(end.from(), end.to(), end.how()));
    }

    private static List<ReplyId> replies(Referrals.DeadEnd end) {
        return java.util.stream.Stream.concat(end.referrals().stream(), end.closing().stream()).toList();
    }
}
