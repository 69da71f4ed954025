package org.kintrace.registry.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.kintrace.registry.intake.ListComparison.Changed;
import org.kintrace.registry.intake.ListComparison.FoundBy;
import org.kintrace.registry.intake.ListComparison.Kept;

/**
 * Finds the entries of one version of a list again in another, from the surest sign to the weakest. Rows that share a sign
 * are paired by how much else they share, and each row is paired at most once.
 */
final class VersionPairing {

    /** Groups with more pairs than this are paired in order: comparing everyone of one name would take too long. */
    private static final int MOST_PAIRS_COMPARED = 10_000;

    private final ListVersion earlier;
    private final ListVersion later;
    private final RowSigns signs;
    private final Set<ComparedRow> earlierLeft = newIdentitySet();
    private final Set<ComparedRow> laterLeft = newIdentitySet();
    private final List<Kept> same = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();

    VersionPairing(ListVersion earlier, ListVersion later) {
        this.earlier = earlier;
        this.later = later;
        this.signs = RowSigns.of(earlier, later);
        earlierLeft.addAll(earlier.rows());
        laterLeft.addAll(later.rows());
    }

    private static Set<ComparedRow> newIdentitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    ListComparison result() {
        if (signs.idsAreSteady()) {
            pair(FoundBy.ID, signs::id, false);
        }
        pair(FoundBy.WHOLE_ROW, signs::whole, false);
        pair(FoundBy.NAMES_AND_BIRTH, signs::namesAndBirth, false);
        pair(FoundBy.PAPER, signs::paper, true);
        pair(FoundBy.NAMES, signs::names, true);
        same.sort(Comparator.comparingLong(kept -> kept.later().line()));
        changed.sort(Comparator.comparingLong(change -> change.later().line()));
        return new ListComparison(same, changed, left(later, laterLeft), left(earlier, earlierLeft),
                without(later, earlier), without(earlier, later), repeatedIds());
    }

    private static List<ComparedRow> left(ListVersion version, Set<ComparedRow> left) {
        return version.rows().stream().filter(left::contains).toList();
    }

    private static TreeSet<String> without(ListVersion one, ListVersion other) {
        TreeSet<String> labels = new TreeSet<>(one.labels());
        other.labels().forEach(labels::remove);
        return labels;
    }

    private void pair(FoundBy by, Function<ComparedRow, String> sign, boolean onlyIfAlone) {
        Map<String, List<ComparedRow>> olds = grouped(earlier, earlierLeft, sign);
        Map<String, List<ComparedRow>> news = grouped(later, laterLeft, sign);
        news.forEach((key, group) -> {
            List<ComparedRow> old = olds.getOrDefault(key, List.of());
            boolean alone = old.size() == 1 && group.size() == 1;
            if (!old.isEmpty() && (alone || !onlyIfAlone)) {
                pairGroup(by, old, group);
            }
        });
    }

    private static Map<String, List<ComparedRow>> grouped(ListVersion version, Set<ComparedRow> left,
            Function<ComparedRow, String> sign) {
        Map<String, List<ComparedRow>> groups = new LinkedHashMap<>();
        for (ComparedRow row : version.rows()) {
            String key = left.contains(row) ? sign.apply(row) : "";
            if (!key.isEmpty()) {
                groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
            }
        }
        return groups;
    }

    private record Candidate(ComparedRow old, ComparedRow now, int differences) {}

    private void pairGroup(FoundBy by, List<ComparedRow> olds, List<ComparedRow> news) {
        if ((long) olds.size() * news.size() > MOST_PAIRS_COMPARED) {
            for (int i = 0; i < Math.min(olds.size(), news.size()); i++) {
                take(by, olds.get(i), news.get(i));
            }
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (ComparedRow old : olds) {
            for (ComparedRow now : news) {
                candidates.add(new Candidate(old, now, signs.differences(old, now).size()));
            }
        }
        // Sorting keeps equals in their order, so the first rows of the list go first.
        candidates.sort(Comparator.comparingInt(Candidate::differences));
        for (Candidate candidate : candidates) {
            if (earlierLeft.contains(candidate.old()) && laterLeft.contains(candidate.now())) {
                take(by, candidate.old(), candidate.now());
            }
        }
    }

    private void take(FoundBy by, ComparedRow old, ComparedRow now) {
        List<String> differences = signs.differences(old, now);
        if (by != FoundBy.ID && signs.idsForbid(old, now)
                || by == FoundBy.NAMES && !signs.shareMoreThanNames(old, now)) {
            return;
        }
        earlierLeft.remove(old);
        laterLeft.remove(now);
        if (differences.isEmpty()) {
            same.add(new Kept(old, now));
        } else {
            changed.add(new Changed(old, now, by, differences));
        }
    }

    private List<Long> repeatedIds() {
        Map<String, Integer> counts = new HashMap<>();
        later.rows().forEach(row -> counts.merge(signs.id(row), 1, Integer::sum));
        return later.rows().stream()
                .filter(row -> !signs.id(row).isEmpty() && counts.getOrDefault(signs.id(row), 0) > 1)
                .map(ComparedRow::line).toList();
    }

    /** Labels both versions have. */
    static Set<String> shared(ListVersion earlier, ListVersion later) {
        Set<String> labels = new LinkedHashSet<>(later.labels());
        labels.retainAll(new HashSet<>(earlier.labels()));
        return labels;
    }
}
