package org.kintrace.linkage.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import it.unimi.dsi.fastutil.longs.LongArrays;

import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

/**
 * The different rows of one or two tables, folded and coded, ready to compare. Rows with equal content are one form,
 * and forms stand in an order that depends on their content alone, so the order of the rows in a file changes nothing.
 * With two tables all forms of the first stand before those of the second.
 */
public final class Forms {

    private final List<Field> fields;
    private final Vocabulary[] words;
    private final int rows;
    private int count;
    private int split;
    private int[] cells;
    private int[][] others;
    private int[] weights = {};
    private int[] formOfRow = {};

    /**
     * @param tables one to find repeats in, or two to link
     * @throws IllegalArgumentException for any other number
     */
    public Forms(List<LinkTable> tables) {
        if (tables.isEmpty() || tables.size() > 2) {
            throw new IllegalArgumentException("one table or two, not " + tables.size());
        }
        List<FieldPlan.Planned> planned = FieldPlan.of(tables);
        fields = new ArrayList<>(List.of(new Field("given_name", Likeness.NAME),
                new Field("family_name", Likeness.NAME), new Field("other_name", Likeness.OTHER_NAMES)));
        planned.forEach(p -> fields.add(p.field()));
        words = new Vocabulary[fields.size()];
        Vocabulary names = new Vocabulary();
        for (int f = 0; f < words.length; f++) {
            words[f] = f < 3 ? names : new Vocabulary();
        }
        rows = tables.stream().mapToInt(LinkTable::rows).sum();
        cells = new int[Math.multiplyExact(rows, fields.size())];
        others = new int[rows][];
        int from = 0;
        for (int t = 0; t < tables.size(); t++) {
            readNames(tables.get(t), names, from);
            for (int p = 0; p < planned.size(); p++) {
                int column = planned.get(p).columns()[t];
                if (column >= 0) {
                    readColumn(tables.get(t).columns().get(column), 3 + p, from);
                }
            }
            from += tables.get(t).rows();
        }
        for (int f = 2; f < words.length; f++) {
            words[f].seal();
        }
        collapse(tables.size() == 2 ? tables.getFirst().rows() : rows);
    }

    private void readNames(LinkTable table, Vocabulary names, int from) {
        NameColumns columns = new NameColumns(table, names);
        for (int row = 0; row < table.rows(); row++) {
            int at = (from + row) * fields.size();
            cells[at + FieldPlan.GIVEN] = columns.given[row];
            cells[at + FieldPlan.FAMILY] = columns.family[row];
            others[from + row] = columns.others[row];
        }
    }

    private void readColumn(LinkColumn column, int field, int from) {
        int[] codes = new int[column.values().length];
        boolean dates = fields.get(field).likeness() == Likeness.DATE;
        for (int v = 1; v < codes.length; v++) {
            String value = column.values()[v];
            codes[v] = dates ? DateDigits.of(value) : words[field].codeOf(TextFold.fold(value));
        }
        int stride = fields.size();
        for (int row = 0, at = from * stride + field; row < column.codes().length; row++, at += stride) {
            cells[at] = codes[column.codes()[row]];
        }
    }

    /** Sorts rows by content and keeps each content once. */
    private void collapse(int firstRows) {
        long[] keys = contentKeys(firstRows);
        int[] order = new int[rows];
        Arrays.setAll(order, row -> row);
        LongArrays.parallelRadixSortIndirect(order, keys, true);
        formOfRow = new int[rows];
        int stride = fields.size();
        int[] keptCells = new int[cells.length];
        int[][] keptOthers = new int[rows][];
        int[] keptWeights = new int[rows];
        for (int k = 0; k < rows; k++) {
            int row = order[k];
            boolean again = k > 0 && keys[row] == keys[order[k - 1]] && sameContent(row, order[k - 1]);
            if (!again) {
                System.arraycopy(cells, row * stride, keptCells, count * stride, stride);
                keptOthers[count] = others[row];
                count++;
                split += row < firstRows ? 1 : 0;
            }
            keptWeights[count - 1]++;
            formOfRow[row] = count - 1;
        }
        cells = Arrays.copyOf(keptCells, count * stride);
        others = Arrays.copyOf(keptOthers, count);
        weights = Arrays.copyOf(keptWeights, count);
    }

    /** 62 bits of content below the sign; rows of a second table come after those of the first. */
    private long[] contentKeys(int firstRows) {
        int stride = fields.size();
        long[][] hashes = new long[stride][];
        for (int f = 0; f < stride; f++) {
            hashes[f] = f == 1 || f == 2 ? hashes[0] : hashesOf(words[f]);
        }
        long[] keys = new long[rows];
        for (int row = 0; row < rows; row++) {
            long key = 0;
            for (int f = 0; f < stride; f++) {
                int cell = cells[row * stride + f];
                long content = fields.get(f).likeness() == Likeness.DATE ? cell : hashes[f][cell];
                key = mix(key * 31 + content + f);
            }
            for (int other : others[row]) {
                key = mix(key * 31 + hashes[0][other]);
            }
            keys[row] = (key >>> 2) | (row < firstRows ? 0 : 1L << 62);
        }
        return keys;
    }

    private static long[] hashesOf(Vocabulary words) {
        long[] hashes = new long[words.size()];
        for (int code = 1; code < hashes.length; code++) {
            long hash = 0;
            String text = words.text(code);
            for (int i = 0; i < text.length(); i++) {
                hash = hash * 0x100000001b3L + text.charAt(i);
            }
            hashes[code] = mix(hash);
        }
        return hashes;
    }

    /** Finaliser of SplitMix64 (Steele, Lea and Flood 2014): every input bit moves every output bit. */
    private static long mix(long bits) {
        long z = bits + 0x9e3779b97f4a7c15L;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    private boolean sameContent(int row, int other) {
        int stride = fields.size();
        return Arrays.equals(cells, row * stride, row * stride + stride, cells, other * stride,
                other * stride + stride) && Arrays.equals(others[row], others[other]);
    }

    /** The compared fields; a cell's field is its place in this list. */
    public List<Field> fields() {
        return fields;
    }

    /** Number of different forms. */
    public int count() {
        return count;
    }

    /** Number of rows read, of both tables. */
    public int rows() {
        return rows;
    }

    /** Where the forms of the second table begin; equal to {@link #count()} when there is one table only. */
    public int split() {
        return split;
    }

    public boolean areLinked() {
        return split < count;
    }

    /** How many rows have this form. */
    public int weight(int form) {
        return weights[form];
    }

    /** The form of a row; rows of a second table are numbered on from the first. */
    public int formOfRow(int row) {
        return formOfRow[row];
    }

    /** Code of a cell, 0 when missing; dates hold their eight digits. */
    public int cell(int form, int field) {
        return cells[form * fields.size() + field];
    }

    /** Codes of the other names, in the order written. */
    public int[] others(int form) {
        return others[form];
    }

    /** The texts of a field's codes; the three name fields share one. */
    public Vocabulary words(int field) {
        return words[field];
    }

    /** The cell as a person would read it, folded. */
    public String show(int form, int field) {
        if (field == FieldPlan.OTHERS) {
            StringBuilder text = new StringBuilder();
            for (int other : others[form]) {
                text.append(text.isEmpty() ? "" : " ").append(words[0].text(other));
            }
            return text.toString();
        }
        int cell = cell(form, field);
        return fields.get(field).likeness() == Likeness.DATE && cell != 0
                ? DateDigits.show(cell)
                : words[field].text(cell);
    }
}
