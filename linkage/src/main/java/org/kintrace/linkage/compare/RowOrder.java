package org.kintrace.linkage.compare;

import java.util.Arrays;
import java.util.BitSet;

import org.kintrace.linkage.block.Workers;

/**
 * Rows in an order that depends on their content alone, rows of equal content one after the other: the order of a hash
 * of the content, rows of a second table after those of the first.
 */
final class RowOrder {

    private final CodedRows coded;
    private final long[] keys;
    private final int[] formOfRow;
    private final int[] firstRows;
    private final int[] weights;
    private final int split;

    /** @param apart rows that stay forms of their own, whatever others have the same content */
    RowOrder(CodedRows coded, int rowsOfFirstTable, BitSet apart, Workers workers) {
        this.coded = coded;
        this.keys = contentKeys(coded, rowsOfFirstTable, workers);
        int[] order = sorted();
        formOfRow = new int[coded.rows];
        int[] starts = new int[coded.rows];
        int[] rowsOfForm = new int[coded.rows];
        int count = 0;
        int ofFirst = 0;
        int last = -1;
        for (int k = 0; k < order.length; k++) {
            int row = order[k];
            boolean alone = apart.get(row);
            boolean again = !alone && last >= 0 && keys[row] == keys[last] && coded.sameContent(row, last);
            int form = again ? formOfRow[last] : count++;
            if (!again) {
                starts[form] = row;
                ofFirst += row < rowsOfFirstTable ? 1 : 0;
            }
            rowsOfForm[form]++;
            formOfRow[row] = form;
            last = alone ? last : row;
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

    /** The rows by key: sorted by as many upper bits as fit beside the row, the few that tie there by the rest. */
    private int[] sorted() {
        int rowBits = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length);
        long rowMask = (1L << rowBits) - 1;
        long[] packed = new long[keys.length];
        for (int row = 0; row < packed.length; row++) {
            packed[row] = keys[row] & ~rowMask | row;
        }
        Arrays.parallelSort(packed);
        int[] order = new int[packed.length];
        for (int k = 0; k < order.length; k++) {
            int row = (int) (packed[k] & rowMask);
            int at = k;
            while (at > 0 && packed[at - 1] >>> rowBits == packed[k] >>> rowBits
                    && keys[order[at - 1]] > keys[row]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = row;
        }
        return order;
    }

    private static long[] hashesOf(Vocabulary words) {
        long[] hashes = new long[words.size()];
        for (int code = 1; code < hashes.length; code++) {
            hashes[code] = ContentHash.of(words.text(code));
        }
        return hashes;
    }
}
