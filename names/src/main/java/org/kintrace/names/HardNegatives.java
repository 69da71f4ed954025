package org.kintrace.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds, for each name of the labelled pairs, the other names that a search with the starting distances would put first,
 * of any script and of another script: what a search must learn to put second.
 */
final class HardNegatives {

    private static final float WORTH_TELLING = -1;

    private record Near(float odds, int at) {}

    private final NameComparer comparer;
    private final int each;

    HardNegatives(NameComparer comparer, int each) {
        this.comparer = comparer;
        this.each = each;
    }

    List<LabelledPair> among(List<LabelledPair> pairs, double weight) {
        Map<WrittenName, Set<String>> names = new LinkedHashMap<>();
        for (LabelledPair pair : pairs) {
            if (pair.same()) {
                names.computeIfAbsent(pair.a(), _ -> new TreeSet<>()).add(pair.name());
                names.computeIfAbsent(pair.b(), _ -> new TreeSet<>()).add(pair.name());
            }
        }
        List<WrittenName> forms = new ArrayList<>(names.keySet());
        List<PreparedName> prepared = forms.stream().map(comparer::prepare).toList();
        List<LabelledPair> found = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            for (int j : nearest(i, forms, prepared, names)) {
                found.add(new LabelledPair(forms.get(i), forms.get(j), false, weight,
                        names.getOrDefault(forms.get(i), Set.of("")).iterator().next()));
            }
        }
        return found;
    }

    private Set<Integer> nearest(int i, List<WrittenName> forms, List<PreparedName> prepared,
            Map<WrittenName, Set<String>> names) {
        PriorityQueue<Near> any = new PriorityQueue<>(Comparator.comparing(Near::odds));
        PriorityQueue<Near> other = new PriorityQueue<>(Comparator.comparing(Near::odds));
        for (int j = 0; j < forms.size(); j++) {
            if (i != j && Collections.disjoint(names.getOrDefault(forms.get(i), Set.of()),
                    names.getOrDefault(forms.get(j), Set.of()))) {
                float odds = comparer.logOdds(prepared.get(i), prepared.get(j));
                if (odds > WORTH_TELLING) {
                    keep(any, new Near(odds, j));
                    if (forms.get(i).script() != forms.get(j).script()) {
                        keep(other, new Near(odds, j));
                    }
                }
            }
        }
        Set<Integer> nearest = new TreeSet<>();
        any.forEach(near -> nearest.add(near.at()));
        other.forEach(near -> nearest.add(near.at()));
        return nearest;
    }

    private void keep(PriorityQueue<Near> queue, Near near) {
        queue.add(near);
        if (queue.size() > each) {
            queue.poll();
        }
    }
}
