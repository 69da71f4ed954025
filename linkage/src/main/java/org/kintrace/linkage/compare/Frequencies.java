package org.kintrace.linkage.compare;

import java.util.Arrays;
import java.util.List;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;

import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.description.CellValue;
import org.kintrace.linkage.description.CountedContent;
import org.kintrace.linkage.description.ListTotals;

/**
 * How common each value of each field is among the rows. A value is counted without the two rows being compared, and
 * held against how common a value of its kind is at large, so that a list of three does not take its three for all.
 */
public final class Frequencies {

    /** Different values the world has of a field when the list itself is too short to tell. */
    private static final double VALUES_AT_LARGE = 200;

    private final Forms forms;
    private final int[][] counts;
    private final Int2IntOpenHashMap[] dates;
    private final int[] anywhere;
    private final long[] present;
    private final double[] repeat;
    private final boolean[] isDate;
    private final float[][] surprises;
    /** By field of dates, two numbers a place: the date, and its bits as a double; see {@link #dateSurprise}. */
    private final long[][] dateSurprises;
    private final float[] surprisesAnywhere;

    public Frequencies(Forms forms, Workers workers) {
        this.forms = forms;
        int fields = forms.fields().size();
        counts = new int[fields][];
        dates = new Int2IntOpenHashMap[fields];
        present = new long[fields];
        repeat = new double[fields];
        isDate = new boolean[fields];
        dateSurprises = new long[fields][];
        surprises = new float[fields][];
        anywhere = new int[forms.words(0).size()];
        workers.runEach(fields + 1, task -> {
            if (task == fields) {
                countAnywhere();
                return;
            }
            isDate[task] = forms.fields().get(task).likeness() == Likeness.DATE;
            if (task == FieldPlan.OTHERS) {
                countNothing(task);
            } else {
                count(task);
            }
            weigh(task);
        });
        surprisesAnywhere = surprisesOf(anywhere, forms.rows());
    }

    /** Counts made elsewhere, over a list these forms are a part of. */
    Frequencies(Forms forms, List<CountedContent> contents, ListTotals totals) {
        this.forms = forms;
        int fields = forms.fields().size();
        counts = new int[fields][];
        dates = new Int2IntOpenHashMap[fields];
        present = totals.present().stream().mapToLong(Long::longValue).toArray();
        repeat = new double[fields];
        isDate = new boolean[fields];
        dateSurprises = new long[fields][];
        surprises = new float[fields][];
        anywhere = new int[forms.words(0).size()];
        for (int f = 0; f < fields; f++) {
            isDate[f] = forms.fields().get(f).likeness() == Likeness.DATE;
            counts[f] = isDate[f] ? new int[0] : new int[forms.words(f).size()];
            dates[f] = new Int2IntOpenHashMap();
            repeat[f] = repeatOf(totals.samePairs().get(f), present[f]);
        }
        contents.forEach(this::take);
        for (int f = 0; f < fields; f++) {
            weigh(f);
        }
        surprisesAnywhere = surprisesOf(anywhere, totals.rows());
    }

    private void take(CountedContent content) {
        List<CellValue> values = content.content().values();
        for (int v = 0; v < values.size(); v++) {
            int field = values.get(v).field();
            String text = values.get(v).text();
            int count = content.counts().get(v);
            if (field == CellValue.ANYWHERE) {
                anywhere[forms.words(0).find(text)] = count;
            } else if (isDate[field]) {
                dates[field].put(DateDigits.parse(text), count);
            } else {
                counts[field][forms.words(field).find(text)] = count;
            }
        }
    }

    private void weigh(int field) {
        surprises[field] = surprisesOf(counts[field], present[field]);
        if (isDate[field]) {
            dateSurprises[field] = dateSurprises(dates[field], present[field]);
        }
    }

    /** Side by side, because this is asked for with every pair, and two arrays would be fetched from two places in memory. */
    private static long[] dateSurprises(Int2IntOpenHashMap counts, long of) {
        long[] table = new long[Integer.highestOneBit(Math.max(1, counts.size())) * 8];
        for (var entry : counts.int2IntEntrySet()) {
            int slot = placeOf(entry.getIntKey(), table);
            while (table[slot] != 0) {
                slot = slot + 2 & table.length - 1;
            }
            table[slot] = entry.getIntKey();
            table[slot + 1] = Double.doubleToRawLongBits(-log2(shareOf(entry.getIntValue(), of)));
        }
        return table;
    }

    private static int placeOf(int date, long[] table) {
        return 2 * (date * 0x9e3779b9 >>> 2 + Integer.numberOfLeadingZeros(table.length)) & table.length - 1;
    }

    private static double dateSurprise(long[] table, int date) {
        int slot = placeOf(date, table);
        while (table[slot] != date) {
            if (table[slot] == 0) {
                return 0;
            }
            slot = slot + 2 & table.length - 1;
        }
        return Double.longBitsToDouble(table[slot + 1]);
    }

    private static float[] surprisesOf(int[] counts, long of) {
        float[] surprises = new float[counts.length];
        for (int code = 1; code < counts.length; code++) {
            surprises[code] = (float) -log2(shareOf(counts[code], of));
        }
        return surprises;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private void count(int field) {
        boolean date = isDate[field];
        int[] count = date ? new int[0] : new int[forms.words(field).size()];
        Int2IntOpenHashMap byDate = new Int2IntOpenHashMap(date ? 1024 : 16);
        for (int form = 0; form < forms.count(); form++) {
            int cell = forms.cell(form, field);
            if (cell != 0) {
                present[field] += forms.weight(form);
                if (date) {
                    byDate.addTo(cell, forms.weight(form));
                } else {
                    count[cell] += forms.weight(form);
                }
            }
        }
        counts[field] = count;
        dates[field] = byDate;
        double pairs = date
                ? byDate.values().intStream().mapToDouble(c -> c * (c - 1.0)).sum()
                : Arrays.stream(count).mapToDouble(c -> c * (c - 1.0)).sum();
        repeat[field] = repeatOf(pairs, present[field]);
    }

    /** The other names of a form are several; how common each is, is counted wherever in the name it stands. */
    private void countNothing(int field) {
        counts[field] = new int[forms.words(field).size()];
        dates[field] = new Int2IntOpenHashMap();
        repeat[field] = repeatOf(0, 0);
    }

    private static double repeatOf(double samePairs, long present) {
        double all = Math.max(1, present * (present - 1.0));
        return Math.clamp(samePairs / all, 1e-9, 1);
    }

    private void countAnywhere() {
        for (int form = 0; form < forms.count(); form++) {
            int given = forms.cell(form, FieldPlan.GIVEN);
            int family = forms.cell(form, FieldPlan.FAMILY);
            int weight = forms.weight(form);
            anywhere[given] += weight;
            if (family != given) {
                anywhere[family] += weight;
            }
            for (int other : forms.others(form)) {
                anywhere[other] += weight;
            }
        }
        anywhere[0] = 0;
    }

    /** Rows that have the value in this field. */
    public int count(int field, int cell) {
        return isDate[field] ? dates[field].get(cell) : counts[field][cell];
    }

    /** Share of other people who have this value by chance, above 0 and at most 1. */
    public double share(int field, int cell) {
        return shareOf(count(field, cell), present[field]);
    }

    /** The same in bits: minus the logarithm of the share. */
    public double surprise(int field, int cell) {
        return isDate[field] ? dateSurprise(dateSurprises[field], cell) : surprises[field][cell];
    }

    /** Bits of finding this word anywhere in the name of another person. */
    public double surpriseAnywhere(int word) {
        return surprisesAnywhere[word];
    }

    /** Share of people who have this word anywhere in their name. */
    public double shareAnywhere(int word) {
        return shareOf(anywhere[word], forms.rows());
    }

    /** Rows that have this word anywhere in their name. */
    public int countAnywhere(int word) {
        return anywhere[word];
    }

    /** Share of row pairs that agree on the field by chance, above 0 and at most 1. */
    public double repeat(int field) {
        return repeat[field];
    }

    /** Rows that have any value in this field. */
    public long present(int field) {
        return present[field];
    }

    private static double shareOf(int count, long of) {
        double others = Math.max(0.5, count - 1.0);
        double rows = Math.max(1, of - 1.0);
        return Math.min(1, (others + 0.5) / (rows + 0.5 * VALUES_AT_LARGE));
    }
}
