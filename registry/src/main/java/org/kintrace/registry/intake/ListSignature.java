package org.kintrace.registry.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a list is recognised by when it comes again: who sent it, its columns, and a sample of its rows.
 *
 * <p>The sample is drawn from names and births, so it is personal and belongs into sealed storage only.
 *
 * @param source who sent it, as a person named it
 * @param labels of its columns
 * @param rows how many entries it has, those that say the same counted once
 * @param sample the smallest hashes of its entries, ascending (bottom-k sketch: E. Cohen and H. Kaplan, "Summarizing Data
 *     using Bottom-k Sketches", PODC 2007)
 */
public record ListSignature(Optional<String> source, Set<String> labels, int rows, long[] sample) {

    /** Entries kept; the share of rows in common is then known to about two in a hundred. */
    private static final int SAMPLE = 2_048;

    public ListSignature {
        labels = Set.copyOf(labels);
        sample = sample.clone();
    }

    public static ListSignature of(Optional<String> source, ListVersion version) {
        TreeSet<Long> hashes = new TreeSet<>();
        Set<Long> all = new HashSet<>();
        for (ComparedRow row : version.rows()) {
            String sign = RowSigns.signOf(row);
            if (!sign.isEmpty() && all.add(hash(sign))) {
                hashes.add(hash(sign));
                if (hashes.size() > SAMPLE) {
                    hashes.pollLast();
                }
            }
        }
        return new ListSignature(source, Set.copyOf(version.labels()), all.size(),
                hashes.stream().mapToLong(Long::longValue).toArray());
    }

    @Override
    public long[] sample() {
        return sample.clone();
    }

    /** The share of the smaller list's entries that the other has too, from 0 to 1; an estimate for long lists. */
    double sharedRows(ListSignature other) {
        if (rows == 0 || other.rows == 0) {
            return 0;
        }
        TreeSet<Long> union = new TreeSet<>();
        Arrays.stream(sample).forEach(union::add);
        Arrays.stream(other.sample).forEach(union::add);
        int looked = 0;
        int shared = 0;
        for (long hash : union) {
            if (looked == SAMPLE) {
                break;
            }
            looked++;
            shared += Arrays.binarySearch(sample, hash) >= 0 && Arrays.binarySearch(other.sample, hash) >= 0
                    ? 1
                    : 0;
        }
        double alike = (double) shared / looked;
        double common = alike * ((double) rows + other.rows) / (1 + alike);
        return Math.min(1, common / Math.min(rows, other.rows));
    }

    /** Whether the columns are the same but for a few. */
    boolean sameColumns(ListSignature other) {
        Set<String> common = new HashSet<>(labels);
        common.retainAll(other.labels);
        return common.size() * 5 >= 4 * Math.max(labels.size(), other.labels.size());
    }

    boolean sameSource(ListSignature other) {
        return source.isPresent() && other.source.isPresent()
                && HeaderFold.fold(source.get()).equals(HeaderFold.fold(other.source.get()));
    }

    /** A 64-bit mix of the characters; equal texts are equal, different ones almost never. */
    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        // The finaliser of SplitMix64, so that the smallest hashes are a fair sample.
        hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return hash ^ hash >>> 31;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListSignature that && source.equals(that.source) && labels.equals(that.labels)
                && rows == that.rows && Arrays.equals(sample, that.sample);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sample) * 31 + rows;
    }

    /** Says how many, never what. */
    @Override
    public String toString() {
        return "ListSignature[" + rows + " rows, " + labels.size() + " columns]";
    }
}
