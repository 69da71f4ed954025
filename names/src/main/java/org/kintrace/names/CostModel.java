package org.kintrace.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What it costs to read one symbol as another, or to leave it unanswered, and how the sum becomes a score.
 *
 * <p>Costs are whole numbers, {@link #UNIT} for one unrelated sound. A cost is the starting distance of the sounds
 * ({@code sounds.tsv}) plus a fitted correction for the pair of sounds ({@code weights.tsv}). There were corrections for
 * pairs of symbols too; they made names no likelier to be told apart that were not fitted to.
 */
final class CostModel {

    /** One unrelated sound. */
    static final int UNIT = 1024;
    static final int LONGEST = 2 * ReadingBuilder.MOST_SYMBOLS + 1;

    /** A guess made before fitting, small enough only to break ties between readings of one symbol. */
    private static final double NEXT_ALTERNATIVE = 0.03;
    /** No single sound may cost more than three unrelated ones, or one odd letter would decide about a name. */
    private static final double DEAREST = 3;

    final int size;
    final short[] exchange;
    final short[] drop;
    /** The cheapest exchange of each symbol for any symbol of a group: symbol times {@link SoundGroup#COUNT} plus group. */
    final short[] toGroup;
    /** The group of each symbol. */
    final byte[] group;
    /** Log odds of two parts without any mismatch, by the sum of their lengths. */
    final float[] bias = new float[LONGEST];
    /** What one unit of cost takes from the log odds, by the sum of the lengths. */
    final float[] slope = new float[LONGEST];
    /** Units of cost that take one from the log odds, by the sum of the lengths. */
    final float[] room = new float[LONGEST];
    /** What reading ambiguous Latin as pinyin costs, in units of {@link #UNIT}. */
    final int perhapsPinyin;
    /** The cost of exchanging the first symbols is this many 1/16. */
    final int firstSixteenths;

    private CostModel(Symbols symbols, Corrections corrections) {
        size = symbols.size();
        exchange = new short[size * size];
        drop = new short[size * Reading.PLACES];
        toGroup = new short[size * SoundGroup.COUNT];
        group = new byte[size];
        Arrays.fill(toGroup, Short.MAX_VALUE);
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                exchange[a * size + b] = cost(exchangePrior(symbols.get(a), symbols.get(b))
                        + (a == b ? 0 : corrections.exchange(symbols.get(a), symbols.get(b))));
            }
            for (int place = 0; place < Reading.PLACES; place++) {
                drop[a * Reading.PLACES + place] = cost(
                        dropPrior(symbols.get(a), place) + corrections.drop(symbols.get(a), place));
            }
        }
        for (int b = 0; b < size; b++) {
            group[b] = (byte) SoundGroup.of(symbols.get(b));
            for (int a = 0; a < size; a++) {
                int at = a * SoundGroup.COUNT + group[b];
                toGroup[at] = (short) Math.min(toGroup[at], exchange[a * size + b]);
            }
        }
        for (int length = 0; length < LONGEST; length++) {
            double mean = Math.max(1, length / 2.0);
            bias[length] = (float) (corrections.get("score bias")
                    + corrections.get("score length") * Math.log(mean));
            slope[length] = (float) (corrections.get("score slope")
                    * Math.pow(mean, -corrections.get("score power"))
                    / UNIT);
            room[length] = 1 / slope[length];
        }
        perhapsPinyin = (int) Math.round(corrections.get("score perhaps pinyin") * UNIT);
        firstSixteenths = (int) Math.round(16 * corrections.get("score first"));
    }

    static CostModel of(Symbols symbols, Corrections corrections) {
        return new CostModel(symbols, corrections);
    }

    private static short cost(double value) {
        return (short) Math.round(Math.clamp(value, 0, DEAREST) * UNIT);
    }

    /** Starting distance of two symbols: the nearest of their sounds, later alternatives slightly dearer. */
    static double exchangePrior(Symbols.Symbol a, Symbols.Symbol b) {
        double best = DEAREST;
        for (int i = 0; i < a.sounds().length; i++) {
            for (int j = 0; j < b.sounds().length; j++) {
                best = Math.min(best,
                        Sounds.apart(a.sounds()[i], b.sounds()[j]) + NEXT_ALTERNATIVE * (i + j));
            }
        }
        return a.name().equals(b.name()) ? 0 : best;
    }

    /**
     * Starting cost of a symbol that nothing answers. The numbers are guesses made before fitting, after what {@code h}, glides
     * and vowels do between the scripts; the fit corrects each of them by sound. A last a often makes the name a
     * woman's (Nadir and Nadira), so it is dearer than other vowels.
     */
    static double dropPrior(Symbols.Symbol symbol, int place) {
        char sound = symbol.sounds()[0];
        if (place == Reading.DOUBLED) {
            return 0.05;
        }
        double cost = switch (Sounds.kind(sound)) {
            case 'v' -> place == Reading.FIRST ? 0.6 : place == Reading.LAST && sound == 'a' ? 0.7 : 0.45;
            case 'g' -> 0.35;
            default -> sound == 'h' || sound == 'G'
                    ? place == Reading.FIRST ? 0.3 : 0.5
                    : place == Reading.FIRST ? 1.1 : 0.85;
        };
        return symbol.optional() ? cost * 0.2 : cost;
    }

    /** Named numbers the fit found; everything not named is 0. */
    static final class Corrections {

        final Map<String, Double> values = new HashMap<>();

        static Corrections standard() {
            Corrections corrections = new Corrections();
            for (TableFile.Row row : TableFile.rows("weights")) {
                corrections.values.put(row.cell(0), Double.parseDouble(row.cell(1)));
            }
            return corrections;
        }

        double get(String key) {
            return values.getOrDefault(key, 0.0);
        }

        double exchange(Symbols.Symbol a, Symbols.Symbol b) {
            return get(exchangeKey(a, b));
        }

        double drop(Symbols.Symbol symbol, int place) {
            return get(dropKey(symbol, place));
        }

        static String exchangeKey(Symbols.Symbol a, Symbols.Symbol b) {
            char bestA = a.sounds()[0];
            char bestB = b.sounds()[0];
            double best = Double.MAX_VALUE;
            for (int i = 0; i < a.sounds().length; i++) {
                for (int j = 0; j < b.sounds().length; j++) {
                    double apart = Sounds.apart(a.sounds()[i], b.sounds()[j]) + NEXT_ALTERNATIVE * (i + j);
                    // Equal distances are broken by the letters, or the key would depend on which name comes first.
                    if (apart < best - 1e-9 || apart < best + 1e-9 && pair(a.sounds()[i], b.sounds()[j])
                            .compareTo(pair(bestA, bestB)) < 0) {
                        best = apart;
                        bestA = a.sounds()[i];
                        bestB = b.sounds()[j];
                    }
                }
            }
            boolean han = a.script() == 'H' || b.script() == 'H';
            return "sounds " + (han ? "H " : "A ") + pair(bestA, bestB);
        }

        private static String pair(char a, char b) {
            return a < b ? "" + a + b : "" + b + a;
        }

        static String dropKey(Symbols.Symbol symbol, int place) {
            return "drop " + (symbol.script() == 'H' ? "H " : "A ") + symbol.sounds()[0]
                    + (symbol.optional() ? "? " : " ") + place;
        }
    }
}
