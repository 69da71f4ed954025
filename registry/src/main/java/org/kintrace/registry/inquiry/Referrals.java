package org.kintrace.registry.inquiry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.ReplyId;

/**
 * Which office sends the asker to which, and where that leads.
 *
 * <p>"Sent back" tells two steps at once: the one back, and the one that had led there before it.
 */
public final class Referrals {

    private static final Comparator<OfficeId> BY_VALUE = Comparator.comparing(OfficeId::value);

    private final NavigableMap<OfficeId, NavigableMap<OfficeId, List<Reply>>> steps = new TreeMap<>(BY_VALUE);
    private final Map<OfficeId, List<Reply>> said = new HashMap<>();

    private Referrals(Collection<Reply> replies) {
        for (Reply reply : replies) {
            said.computeIfAbsent(reply.from(), _ -> new ArrayList<>()).add(reply);
            switch (reply.answer()) {
                case Answer.Referral(var to) -> step(reply.from(), to).add(reply);
                case Answer.ReferralBack(var to) -> {
                    step(reply.from(), to).add(reply);
                    step(to, reply.from());
                }
                case Answer.ReceiptOnly _,Answer.ChaserReceived _,Answer.DeniesReceipt _,Answer.UnspecifiedDiscrepancy _,Answer.GeneralDenial _,Answer.CounterClaim _,Answer.AlternativeExplanation _,Answer.CapabilityClaim _,Answer.AccessRefused _,Answer.PhysicalBlocking _,Answer.WillNotComment _,Answer.ContradictoryInstruction _,Answer.ImpossibleInstruction _,Answer.Threat _,Answer.Silence _,Answer.BulkTotals _,Answer.StagedVideo _,Answer.Substantive _,Answer.Undertaking _,Answer.ToldNothing _,Answer.ConditionalHelp _ -> {
                    // Sends nowhere.
                }
            }
        }
    }

    /** The referrals among these replies. */
    public static Referrals of(Collection<Reply> replies) {
        return new Referrals(replies);
    }

    /**
     * Offices that send the asker round.
     *
     * @param path each office once, the one with the smallest id first; the last sends back to the first
     * @param referrals the replies that make up the steps, in the order of ids
     */
    public record Loop(List<OfficeId> path, List<ReplyId> referrals) {

        public Loop {
            path = List.copyOf(path);
            referrals = List.copyOf(referrals);
        }
    }

    /**
     * An office the asker was sent to, where nothing can be had.
     *
     * @param referrals replies that sent there, in the order of ids
     * @param closing replies that shut the door, in the order of ids; none when the office is not on record
     */
    public record DeadEnd(OfficeId from, OfficeId to, ClosedDoor how, List<ReplyId> referrals,
            List<ReplyId> closing) {

        public DeadEnd {
            referrals = List.copyOf(referrals);
            closing = List.copyOf(closing);
        }
    }

    /** The steps on record: from which office to which. */
    public List<OfficeId> sentOnFrom(OfficeId office) {
        return List.copyOf(steps.getOrDefault(office, Collections.emptyNavigableMap()).keySet());
    }

    /**
     * For every referral that is part of a circle, the shortest way round, each circle once.
     *
     * <p>Every step of every circle is in one of those found; longer ways round through the same steps are left out, so
     * that the number of circles never exceeds the number of steps.
     */
    public List<Loop> loops() {
        Map<List<OfficeId>, Loop> found = new LinkedHashMap<>();
        steps.forEach((from, next) -> next.keySet().forEach(to -> shortestWay(to, from).ifPresent(way -> {
            List<OfficeId> path = smallestFirst(way);
            found.computeIfAbsent(path, _ -> new Loop(path, referralsOf(path)));
        })));
        return found.values().stream().sorted(Comparator.comparing(loop -> loop.path().toString())).toList();
    }

    /** Offices somebody was sent to whose door is closed, and that send nobody on. */
    public List<DeadEnd> deadEnds(Offices offices) {
        List<DeadEnd> found = new ArrayList<>();
        steps.forEach((from, next) -> next.forEach((to, referrals) -> {
            if (!referrals.isEmpty() && sentOnFrom(to).isEmpty()) {
                Doors.closed(offices, to, said.getOrDefault(to, List.of()))
                        .ifPresent(door -> found.add(new DeadEnd(from, to, door.how(), ids(referrals),
                                ids(door.closing()))));
            }
        }));
        return List.copyOf(found);
    }

    private List<Reply> step(OfficeId from, OfficeId to) {
        return steps.computeIfAbsent(from, _ -> new TreeMap<>(BY_VALUE)).computeIfAbsent(to,
                _ -> new ArrayList<>());
    }

    /** Offices from the one to the other, both named, breadth first in the order of ids. */
    private Optional<List<OfficeId>> shortestWay(OfficeId from, OfficeId to) {
        Map<OfficeId, OfficeId> cameFrom = new HashMap<>();
        Deque<OfficeId> open = new ArrayDeque<>(List.of(from));
        Set<OfficeId> seen = new LinkedHashSet<>(List.of(from));
        while (!open.isEmpty()) {
            OfficeId here = open.poll();
            if (here.equals(to)) {
                return Optional.of(walkBack(cameFrom, from, to));
            }
            for (OfficeId next : sentOnFrom(here)) {
                if (seen.add(next)) {
                    cameFrom.put(next, here);
                    open.add(next);
                }
            }
        }
        return Optional.empty();
    }

    private static List<OfficeId> walkBack(Map<OfficeId, OfficeId> cameFrom, OfficeId from, OfficeId to) {
        List<OfficeId> way = new ArrayList<>(List.of(to));
        while (!way.getLast().equals(from)) {
            way.add(cameFrom.getOrDefault(way.getLast(), from));
        }
        Collections.reverse(way);
        return way;
    }

    private static List<OfficeId> smallestFirst(List<OfficeId> ring) {
        List<OfficeId> turned = new ArrayList<>(ring);
        Collections.rotate(turned, -turned.indexOf(Collections.min(turned, BY_VALUE)));
        return List.copyOf(turned);
    }

    private List<ReplyId> referralsOf(List<OfficeId> path) {
        List<Reply> all = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            all.addAll(step(path.get(i), path.get((i + 1) % path.size())));
        }
        return ids(all);
    }

    private static List<ReplyId> ids(List<Reply> replies) {
        return replies.stream().map(Reply::id).sorted(Comparator.comparing(ReplyId::value)).toList();
    }
}
