package org.kintrace.linkage.compare;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.description.CountedContent;
import org.kintrace.linkage.description.LinkTable;
import org.kintrace.linkage.description.ListTotals;
import org.kintrace.linkage.description.RowContent;

/**
 * The different rows of one or two tables, folded and coded, ready to compare. Rows with equal content are one form,
 * and forms stand in an order that depends on their content alone, so the order of the rows in a file changes nothing.
 * With two tables all forms of the first stand before those of the second.
 */
public final class Forms {

    private static final int[] NONE = {};

    private final List<Field> fields;
    private final Vocabulary[] words;
    private final int rows;
    private final int stride;
    private final int count;
    private final int split;
    private final int[] cells;
    private final int[][] others;
    private final int[] weights;
    private final int[] formOfRow;
    private final boolean anyHasOthers;

    /**
     * @param tables one to find repeats in, or two to link
     * @param apart rows a person decided about: they stay forms of their own, because equal content does not tell them
     *     from others
     * @throws IllegalArgumentException for any other number
     */
    public Forms(List<LinkTable> tables, BitSet apart, Workers workers) {
        if (tables.isEmpty() || tables.size() > 2) {
            throw new IllegalArgumentException("one table or two, not " + tables.size());
        }
        CodedRows coded = new CodedRows(tables, workers);
        fields = coded.fields;
        words = coded.words;
        rows = coded.rows;
        stride = fields.size();
        int firstRows = tables.size() == 2 ? tables.getFirst().rows() : rows;
        Math.multiplyExact(rows, stride);
        RowOrder order = new RowOrder(coded, firstRows, apart, workers);
        int[][] room = new int[1][];
        // Memory never used before is slow to get, so one gets it while the other works.
        workers.runEach(2, task -> {
            if (task == 0) {
                order.makeForms();
            } else {
                room[0] = new int[rows * stride];
            }
        });
        cells = room[0];
        count = order.count();
        split = order.split();
        formOfRow = order.formOfRow();
        weights = order.weights();
        others = new int[count][];
        AtomicBoolean any = new AtomicBoolean();
        workers.runOver(count, (from, to) -> {
            boolean anyHere = false;
            for (int form = from; form < to; form++) {
                int row = order.firstRow(form);
                int at = form * stride;
                for (int f = 0; f < stride; f++) {
                    cells[at + f] = coded.columns[f][row];
                }
                others[form] = coded.others[row];
                cells[at + FieldPlan.OTHERS] = others[form].length > 0 ? 1 : 0;
                anyHere |= others[form].length > 0;
            }
            if (anyHere) {
                any.set(true);
            }
        });
        anyHasOthers = any.get();
    }

    /** A part of a list whose rows were folded and counted elsewhere; of its rows only the number is known. */
    Forms(List<Field> fields, Vocabulary[] words, ListTotals totals, List<CountedContent> contents) {
        this.fields = fields;
        this.words = words;
        rows = totals.rows();
        stride = fields.size();
        count = contents.size();
        split = (int) contents.stream().filter(content -> !content.content().isOfSecondList()).count();
        cells = new int[Math.multiplyExact(count, stride)];
        others = new int[count][];
        weights = contents.stream().mapToInt(CountedContent::rows).toArray();
        formOfRow = NONE;
        anyHasOthers = totals.hasOthers();
        for (int form = 0; form < count; form++) {
            RowContent content = contents.get(form).content();
            others[form] = content.others().stream().mapToInt(words[0]::find).toArray();
            for (int f = 0; f < stride; f++) {
                String text = content.cells().get(f);
                boolean date = fields.get(f).likeness() == Likeness.DATE;
                cells[form * stride + f] = text.isEmpty()
                        ? 0
                        : date ? DateDigits.parse(text) : words[f].find(text);
            }
            cells[form * stride + FieldPlan.OTHERS] = others[form].length > 0 ? 1 : 0;
        }
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

    /** Code of a cell, 0 when missing; dates hold their eight digits. For the other names 1 when there are any. */
    public int cell(int form, int field) {
        return cells[form * stride + field];
    }

    /** Touches all memory the cells of a form lie in, so that they are near when they are needed; what is returned means nothing. */
    public int fetch(int form) {
        int at = form * stride;
        return cells[at] + cells[at + stride - 1];
    }

    /** Whether the cell of a date field holds a day, not only a year. */
    public boolean isFullDate(int form, int field) {
        return DateDigits.isFull(cell(form, field));
    }

    /** The year of a date, 0 when there is none. */
    public int year(int form, int field) {
        return DateDigits.yearInDigits(cell(form, field));
    }

    /** Codes of the other names, in the order written. */
    public int[] others(int form) {
        return hasOthers(form) ? others[form] : NONE;
    }

    /** Whether there are other names; most forms have none, and need not be looked up. */
    public boolean hasOthers(int form) {
        return cells[form * stride + FieldPlan.OTHERS] != 0;
    }

    /** Whether any form of the list has other names. */
    public boolean anyHasOthers() {
        return anyHasOthers;
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
