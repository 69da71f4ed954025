package org.kintrace.registry.contradiction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Accounts that exclude each other, gathered so that each dispute is told once.
 *
 * <p>Accounts are joined when one excludes the other; what hangs together is one dispute. Each is put on the side
 * opposite to the one it excludes, starting from the smallest id, so three witnesses against one are still one dispute.
 */
final class Disputes {

    private Disputes() {}

    /**
     * One dispute.
     *
     * @param first the first pair that excludes each other, the one a reason is told by
     */
    record Dispute<F>(List<Account<F>> one, List<Account<F>> other, Pair<F> first) {

        Pressure pressure() {
            return new Pressure(first.one().underPressure(), first.other().underPressure());
        }
    }

    record Pair<F>(Account<F> one, Account<F> other) {}

    /** @param excludes whether two accounts certainly cannot both hold; asked in one order only */
    static <F> List<Dispute<F>> among(List<Account<F>> accounts, BiPredicate<F, F> excludes) {
        List<Account<F>> sorted = accounts.stream()
                .sorted(Comparator.comparing(account -> account.id().value())).toList();
        Map<Integer, List<Integer>> against = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (excludes.test(sorted.get(i).fact(), sorted.get(j).fact())) {
                    against.computeIfAbsent(i, _ -> new ArrayList<>()).add(j);
                    against.computeIfAbsent(j, _ -> new ArrayList<>()).add(i);
                }
            }
        }
        List<Dispute<F>> disputes = new ArrayList<>();
        Map<Integer, Boolean> sides = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (against.containsKey(i) && !sides.containsKey(i)) {
                disputes.add(from(i, sorted, against, sides));
            }
        }
        return disputes;
    }

    private static <F> Dispute<F> from(int start, List<Account<F>> sorted,
            Map<Integer, List<Integer>> against,
            Map<Integer, Boolean> sides) {
        List<Account<F>> one = new ArrayList<>();
        List<Account<F>> other = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        sides.put(start, true);
        while (!open.isEmpty()) {
            int here = open.poll();
            boolean side = sides.getOrDefault(here, true);
            (side ? one : other).add(sorted.get(here));
            for (int next : against.getOrDefault(here, List.of())) {
                if (sides.putIfAbsent(next, !side) == null) {
                    open.add(next);
                }
            }
        }
        int opponent = against.getOrDefault(start, List.of(start)).getFirst();
        return new Dispute<>(one, other, new Pair<>(sorted.get(start), sorted.get(opponent)));
    }
}
