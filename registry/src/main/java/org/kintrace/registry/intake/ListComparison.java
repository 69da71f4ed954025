package org.kintrace.registry.intake;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What changed from one version of a list to a later one. Every row of the earlier version is in exactly one of same,
 * changed and vanished; every row of the later in exactly one of same, changed and added.
 *
 * <p>It compares rows of one list, not people: that two rows are the same entry says nothing about who the person is
 * elsewhere.
 *
 * @param same rows that say the same in every column both versions have
 * @param changed entries that say something else now
 * @param added rows the earlier version did not have
 * @param vanished rows the later version no longer has
 * @param addedColumns labels only the later version has
 * @param goneColumns labels only the earlier version has
 * @param repeatedIds lines of the later version whose id another row has too
 */
public record ListComparison(List<Kept> same, List<Changed> changed, List<ComparedRow> added,
        List<ComparedRow> vanished, SortedSet<String> addedColumns, SortedSet<String> goneColumns,
        List<Long> repeatedIds) {

    public ListComparison {
        same = List.copyOf(same);
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        vanished = List.copyOf(vanished);
        addedColumns = Collections.unmodifiableSortedSet(new TreeSet<>(addedColumns));
        goneColumns = Collections.unmodifiableSortedSet(new TreeSet<>(goneColumns));
        repeatedIds = List.copyOf(repeatedIds);
    }

    /** By what an entry was found again. */
    public enum FoundBy {
        /** The list's own id, where it is steady. */
        ID,
        /** Everything equal. */
        WHOLE_ROW,
        /** Names and birth. */
        NAMES_AND_BIRTH,
        /** The number of a paper only these two rows have. */
        PAPER,
        /** A name only these two rows have, and something else equal. */
        NAMES
    }

    /** An entry that says the same. */
    public record Kept(ComparedRow earlier, ComparedRow later) {}

    /**
     * An entry that says something else now.
     *
     * @param labels of the columns that differ, in order
     */
    public record Changed(ComparedRow earlier, ComparedRow later, FoundBy foundBy, List<String> labels) {
        public Changed {
            labels = List.copyOf(labels);
        }
    }

    /** Compares two versions; the same two always give the same answer. */
    public static ListComparison of(ListVersion earlier, ListVersion later) {
        return new VersionPairing(earlier, later).result();
    }

    /** Whether the later version has nothing new: the same list came again. */
    public boolean isSameAgain() {
        return changed.isEmpty() && added.isEmpty() && vanished.isEmpty() && addedColumns.isEmpty()
                && goneColumns.isEmpty();
    }
}
