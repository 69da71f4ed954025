package org.kintrace.linkage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.kintrace.linkage.block.AtomKinds;
import org.kintrace.linkage.block.BlockRules;
import org.kintrace.linkage.description.ListTotals;

/**
 * The rules that bring the forms of a list together, for machines that see only some of them. Rules of one atom go
 * first, then those of two, then those of three: what a rule may pass by depends on rules of fewer atoms only.
 */
public final class PartRules implements Serializable {

    /** Rules ask for one atom up to this many. */
    public static final int MOST_ATOMS = 3;
    /** No rule looks at a block of more forms. */
    public static final int LARGEST_BLOCK = 100;

    private static final long serialVersionUID = 1L;

    private final BlockRules rules;
    private final boolean linked;

    /** A block: a rule and a number that forms share when they agree on all it asks for. */
    public record Key(int rule, long value) implements Serializable {}

    PartRules(AtomKinds kinds, List<Double> repeats, ListTotals totals, TableWeights weights) {
        double[] repeat = repeats.stream().mapToDouble(sum -> BlockRules.repeat(sum, totals.forms()))
                .toArray();
        rules = new BlockRules(kinds, repeat, totals.forms(), TablePairs.largestBlocks(totals.forms()),
                TablePairs.leftOut(totals.forms(), weights.fruitless()));
        linked = totals.split() < totals.forms();
    }

    /** The blocks a form belongs to under the rules of so many atoms. */
    public List<Key> keys(MeetingForm form, int atoms) {
        List<Key> keys = new ArrayList<>();
        for (int rule = 0; rule < rules.count(); rule++) {
            if (Integer.bitCount(rules.mask(rule)) == atoms && (form.done() & rules.parts(rule)) == 0) {
                addKey(form, rule, keys);
            }
        }
        return keys;
    }

    /** The blocks in which the form meets others: those small enough to be looked at pair by pair. */
    public List<Key> meetings(MeetingForm form) {
        List<Key> keys = new ArrayList<>();
        for (int rule = 0; rule < rules.count(); rule++) {
            if ((form.done() >>> rule & 1) == 1) {
                addKey(form, rule, keys);
            }
        }
        return keys;
    }

    private void addKey(MeetingForm form, int rule, List<Key> keys) {
        long key = rules.mask(rule);
        for (int left = rules.mask(rule); left != 0; left &= left - 1) {
            long value = form.atoms()[Integer.numberOfTrailingZeros(left)];
            if (value == 0) {
                return;
            }
            key = (key ^ value) * 0xbf58476d1ce4e5b9L;
            key ^= key >>> 31;
        }
        keys.add(new Key(rule, key));
    }

    /** Most forms of a block that is looked at pair by pair. */
    public int largest(int rule) {
        return rules.largest(rule);
    }

    /** Whether two forms of a block are to be compared: across lists where there are two, and in no earlier block. */
    public boolean meet(int rule, MeetingForm one, MeetingForm two) {
        boolean wanted = !linked
                || one.form().content().isOfSecondList() != two.form().content().isOfSecondList();
        return wanted && rules.isFirst(rule, shared(one, two), one.done() & two.done());
    }

    private static int shared(MeetingForm one, MeetingForm two) {
        int mask = 0;
        for (int a = 0; a < one.atoms().length; a++) {
            boolean same = one.atoms()[a] != 0 && one.atoms()[a] == two.atoms()[a];
            mask |= same ? 1 << a : 0;
        }
        return mask;
    }
}
