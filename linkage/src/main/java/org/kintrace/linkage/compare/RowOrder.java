package org.kintrace.linkage.compare;

import java.util.Arrays;
import java.util.BitSet;

import org.kintrace.linkage.block.SpreadSort;
import org.kintrace.linkage.block.Workers;

/**
 * Rows in an order that depends on their content alone, rows of equal content one after the other: the order of a hash
 * of the content, rows of a second table after those of the first.
 */
final class RowOrder {

    private final CodedRows coded;
    private final long[] keys;
    private final int rowsOfFirstTable;
    private final BitSet apart;
    private final int rowBits;
    private final long[] sorted;
    private int[] formOfRow = {};
    private int[] firstRows = {};
    private int[] weights = {};
    private int split;

    /** @param apart rows that stay forms of their own, whatever others have the same content */
    RowOrder(CodedRows coded, int rowsOfFirstTable, BitSet apart, Workers workers) {
        this.coded = coded;
        this.rowsOfFirstTable = rowsOfFirstTable;
        this.apart = apart;
        this.keys = contentKeys(coded, rowsOfFirstTable, workers);
        this.rowBits = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length);
        this.sorted = sorted(rowBits, workers);
    }

    /** Makes the forms, on one thread; to be called before asking for anything. */
    void makeForms() {
        formOfRow = new int[coded.rows];
        int[] starts = new int[coded.rows];
        int[] rowsOfForm = new int[coded.rows];
        int count = 0;
        int ofFirst = 0;
        int last = -1;
        long upperOfLast = -1;
        long rowMask = (1L << rowBits) - 1;
        for (long place : sorted) {
            int row = (int) (place & rowMask);
            boolean alone = apart.get(row);
            // Keys lie far apart in memory and are looked at only where their upper bits are the same.
            boolean again = !alone && place >>> rowBits == upperOfLast && keys[row] == keys[last]
                    && coded.sameContent(row, last);
            int form = again ? formOfRow[last] : count++;
            if (!again) {
                starts[form] = row;
                ofFirst += row < rowsOfFirstTable ? 1 : 0;
            }
            rowsOfForm[form]++;
            formOfRow[row] = form;
            if (!alone) {
                last = row;
                upperOfLast = place >>> rowBits;
            }
        }
        firstRows = Arrays.copyOf(starts, count);
        weights = Arrays.copyOf(rowsOfForm, count);
        split = ofFirst;
    }

    int count() {
        return firstRows.length;
    }

    /** How many of the forms are of the first table. */
    int split() {
        return split;
    }

    /** A row with the content of the form. */
    int firstRow(int form) {
        return firstRows[form];
    }

    int[] formOfRow() {
        return formOfRow;
    }

    /** How many rows each form has. */
    int[] weights() {
        return weights;
    }

    /** 62 bits of content below the sign; rows of a second table come after those of the first. */
    static long[] contentKeys(CodedRows coded, int firstRows, Workers workers) {
        int fields = coded.columns.length;
        long[][] hashes = new long[fields][];
        workers.runEach(fields - 2, task -> hashes[task + 2] = hashesOf(coded.words[task + 2]));
        hashes[0] = hashes[FieldPlan.OTHERS];
        hashes[1] = hashes[FieldPlan.OTHERS];
        long[] keys = new long[coded.rows];
        workers.runOver(coded.rows, (from, to) -> {
            for (int f = 0; f < fields; f++) {
                int[] column = coded.columns[f];
                boolean date = coded.fields.get(f).likeness() == Likeness.DATE;
                for (int row = from; row < to; row++) {
                    long content = date ? column[row] : hashes[f][column[row]];
                    keys[row] = ContentHash.mix(keys[row] * 31 + content + f);
                }
            }
            for (int row = from; row < to; row++) {
                long key = keys[row];
                for (int other : coded.others[row]) {
                    key = ContentHash.mix(key * 31 + hashes[0][other]);
                }
                keys[row] = (key >>> 2) | (row < firstRows ? 0 : 1L << 62);
            }
        });
        return keys;
    }

    /**
     * The rows in the order of their keys, each in the lower bits below as many upper bits of its key as fit beside it: sorted
     * by those, the few that tie there by the rest.
     */
    private long[] sorted(int rowBits, Workers workers) {
        long rowMask = (1L << rowBits) - 1;
        long[] packed = new long[keys.length];
        for (int row = 0; row < packed.length; row++) {
            packed[row] = keys[row] & ~rowMask | row;
        }
        long[] sorted = SpreadSort.sorted(packed, workers);
        for (int k = 1; k < sorted.length; k++) {
            long own = sorted[k];
            int at = k;
            while (at > 0 && sorted[at - 1] >>> rowBits == own >>> rowBits
                    && keys[(int) (sorted[at - 1] & rowMask)] > keys[(int) (own & rowMask)]) {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = own;
        }
        return sorted;
    }

    private static long[] hashesOf(Vocabulary words) {
        long[] hashes = new long[words.size()];
        for (int code = 1; code < hashes.length; code++) {
            hashes[code] = ContentHash.of(words.text(code));
        }
        return hashes;
    }
}
