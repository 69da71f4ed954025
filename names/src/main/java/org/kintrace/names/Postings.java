package org.kintrace.names;

import java.util.Arrays;

/** A growing row of numbers for each part of a pool. Not safe for concurrent adding. */
final class Postings {

    private static final int[] EMPTY = {};

    private int[][] rows = new int[1024][];
    private int[] counts = new int[1024];

    /** Appends a number to the row of a part. */
    void add(int part, int number) {
        if (part >= rows.length) {
            int length = Math.max(part + 1, rows.length + (rows.length >> 1));
            rows = Arrays.copyOf(rows, length);
            counts = Arrays.copyOf(counts, length);
        }
        int[] row = row(part);
        if (counts[part] == row.length) {
            row = Arrays.copyOf(row, Math.max(2, row.length + (row.length >> 1)));
            rows[part] = row;
        }
        row[counts[part]++] = number;
    }

    /** The numbers of a part in the order they came; only the first {@link #count} count. */
    int[] row(int part) {
        int[] row = part < rows.length ? rows[part] : EMPTY;
        return row == null ? EMPTY : row;
    }

    int count(int part) {
        return part < counts.length ? counts[part] : 0;
    }
}
