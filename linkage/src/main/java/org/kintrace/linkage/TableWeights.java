package org.kintrace.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.kintrace.linkage.weigh.LevelShares;

/**
 * What a table taught about itself, kept to be used again: a short list is then held against a long one with the
 * weights of the long one, without learning anew.
 *
 * <p>As text: tab-separated lines {@code prior, share}; {@code siblings, ratio}; {@code level, field, name of level, m, u}; {@code together,
 * field, value, value, bits} for different values that go together; {@code left out, rule} for rules not worth their
 * cost in long lists. Levels and shares say nothing about persons; values that go together were seen with at least
 * three persons.
 *
 * @param prior share of all pairs that are of one person
 * @param kinRatio pairs of brothers and sisters to one pair of strangers; 0 where the columns do not tell families
 * @param levels by field, then by level, in the order of the levels
 * @param together values that go together
 * @param fruitless rules left out in long lists
 */
public record TableWeights(double prior, double kinRatio, Map<String, Map<String, Share>> levels,
        List<Together> together,
        List<String> fruitless) {

    /** How often a level shows: m among pairs of one person, u among others. */
    public record Share(double m, double u) {}

    /** Two different values of a field that persons carry side by side, and what that says in bits. */
    public record Together(String field, String one, String two, double bits) {}

    public TableWeights {
        // The shares refuse a prior that is none.
        var _ = new LevelShares(new double[0][], new double[0][], prior);
        levels = Map.copyOf(levels);
        together = List.copyOf(together);
        fruitless = List.copyOf(fruitless);
    }

    /** The text form; reading it gives equal weights. */
    public String write() {
        StringBuilder text = new StringBuilder("prior\t").append(prior).append('\n');
        text.append("siblings\t").append(kinRatio).append('\n');
        new TreeMap<>(levels).forEach((field,
                shares) -> shares.forEach((level, share) -> text.append("level\t")
                        .append(field).append('\t').append(level).append('\t').append(share.m()).append('\t')
                        .append(share.u()).append('\n')));
        together.forEach(
                pair -> text.append("together\t").append(pair.field()).append('\t').append(pair.one())
                        .append('\t').append(pair.two()).append('\t').append(pair.bits()).append('\n'));
        fruitless.forEach(rule -> text.append("left out\t").append(rule).append('\n'));
        return text.toString();
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public static TableWeights read(String text) {
        double prior = 0;
        double kinRatio = 0;
        Map<String, Map<String, Share>> levels = new TreeMap<>();
        List<Together> together = new ArrayList<>();
        List<String> fruitless = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String[] cells = line.split("\t", -1);
            try {
                switch (cells[0]) {
                    case "prior" -> prior = share(cells[1]);
                    case "siblings" -> kinRatio = ratio(cells[1]);
                    case "level" -> levels.computeIfAbsent(cells[1], _ -> new java.util.LinkedHashMap<>())
                            .put(cells[2], new Share(share(cells[3]), share(cells[4])));
                    case "together" -> together
                            .add(new Together(cells[1], cells[2], cells[3], finite(cells[4])));
                    case "left out" -> fruitless.add(cells[1]);
                    default -> throw new IllegalArgumentException("begins with no word we know");
                }
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException(
                        "line " + number + " is no line of weights: " + e.getMessage(), e);
            }
        }
        return new TableWeights(prior, kinRatio, levels, together, fruitless);
    }

    private static double share(String cell) {
        double share = Double.parseDouble(cell);
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is not a share above 0 and at most 1", share));
        }
        return share;
    }

    private static double ratio(String cell) {
        double ratio = finite(cell);
        if (ratio < 0) {
            throw new IllegalArgumentException("pairs to one pair of strangers are 0 or more, not " + ratio);
        }
        return ratio;
    }

    private static double finite(String cell) {
        double bits = Double.parseDouble(cell);
        if (!Double.isFinite(bits)) {
            throw new IllegalArgumentException("bits are a finite number, not " + bits);
        }
        return bits;
    }
}
