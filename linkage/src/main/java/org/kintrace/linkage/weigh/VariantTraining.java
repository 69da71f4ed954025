package org.kintrace.linkage.weigh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import it.unimi.dsi.fastutil.longs.Long2DoubleOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.compare.Frequencies;
import org.kintrace.linkage.compare.Likeness;

/** Learns which different values go together, from clusters certain without that knowledge. */
public final class VariantTraining {

    private static final int FEWEST_CLUSTERS = 3;
    /** Taken off every count, so that three clusters do not weigh like a law. */
    private static final double DISCOUNT = 0.3;
    private static final double MOST_BITS = 10;
    private static final double LEAST_BITS = 0.5;

    private final Forms forms;
    private final Frequencies frequencies;

    public VariantTraining(Forms forms, Frequencies frequencies) {
        this.forms = forms;
        this.frequencies = frequencies;
    }

    /** @param clusters forms of one person each, at least two in each */
    public LearntVariants learn(List<int[]> clusters) {
        Long2DoubleOpenHashMap[] bits = new Long2DoubleOpenHashMap[forms.fields().size()];
        for (int f = 0; f < bits.length; f++) {
            Likeness likeness = forms.fields().get(f).likeness();
            bits[f] = likeness == Likeness.NAME || likeness.isText()
                    ? learnField(f, clusters)
                    : new Long2DoubleOpenHashMap();
        }
        return new LearntVariants(bits);
    }

    private Long2DoubleOpenHashMap learnField(int field, List<int[]> clusters) {
        Long2IntOpenHashMap seen = new Long2IntOpenHashMap();
        Long2DoubleOpenHashMap shares = new Long2DoubleOpenHashMap();
        int informed = 0;
        for (int[] cluster : clusters) {
            TreeMap<Integer, Integer> values = new TreeMap<>();
            int present = 0;
            for (int form : cluster) {
                int cell = forms.cell(form, field);
                if (cell != 0) {
                    values.merge(cell, forms.weight(form), Integer::sum);
                    present += forms.weight(form);
                }
            }
            if (present > 1) {
                informed++;
                addPairs(values, present * (present - 1) / 2.0, seen, shares);
            }
        }
        return weigh(field, seen, shares, informed);
    }

    private static void addPairs(TreeMap<Integer, Integer> values, double pairs, Long2IntOpenHashMap seen,
            Long2DoubleOpenHashMap shares) {
        List<Map.Entry<Integer, Integer>> list = new ArrayList<>(values.entrySet());
        for (int x = 0; x < list.size(); x++) {
            for (int y = x + 1; y < list.size(); y++) {
                long key = LearntVariants.key(list.get(x).getKey(), list.get(y).getKey());
                seen.addTo(key, 1);
                shares.addTo(key, list.get(x).getValue() * list.get(y).getValue() / pairs);
            }
        }
    }

    private Long2DoubleOpenHashMap weigh(int field, Long2IntOpenHashMap seen, Long2DoubleOpenHashMap shares,
            int informed) {
        Long2DoubleOpenHashMap bits = new Long2DoubleOpenHashMap();
        long[] keys = seen.keySet().toLongArray();
        Arrays.sort(keys);
        for (long key : keys) {
            if (seen.get(key) >= FEWEST_CLUSTERS && shares.get(key) > DISCOUNT) {
                double together = (shares.get(key) - DISCOUNT) / informed;
                double chance = 2 * frequencies.share(field, (int) (key >>> 32))
                        * frequencies.share(field, (int) key);
                double weight = Math.log(together / chance) / Math.log(2);
                if (weight > LEAST_BITS) {
                    bits.put(key, Math.min(MOST_BITS, weight));
                }
            }
        }
        return bits;
    }
}
