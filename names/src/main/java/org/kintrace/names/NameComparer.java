package org.kintrace.names;

import java.util.ArrayList;
import java.util.List;

/** Says how likely two written names are one name, across scripts and orthographies, and why. Safe to share. */
public final class NameComparer {

    private static final NameComparer STANDARD = new NameComparer();
    private static final int LONGEST_TOKEN = 40;
    private static final int MOST_TOKENS = 8;

    private NameComparer() {}

    /** The comparer with the tables and weights that come with the program. */
    public static NameComparer standard() {
        return STANDARD;
    }

    /** Reads a name once, so that it can be compared many times. */
    public PreparedName prepare(WrittenName name) {
        String[] tokens = java.util.Arrays.stream(Romanisation.of(name).split("[^\\p{L}]+"))
                .filter(token -> !token.isEmpty()).limit(MOST_TOKENS)
                .map(token -> token.substring(0, Math.min(token.length(), LONGEST_TOKEN)))
                .toArray(String[]::new);
        return new PreparedName(name, tokens);
    }

    /** 0 (surely different names) to 1 (the same name); symmetric, never NaN. */
    public double score(PreparedName a, PreparedName b) {
        return (oneWay(a.tokens(), b.tokens()) + oneWay(b.tokens(), a.tokens())) / 2;
    }

    /** The score with its weight of evidence and the reasons. */
    public NameComparison compare(PreparedName a, PreparedName b) {
        double score = score(a, b);
        List<NameEvidence> evidence = new ArrayList<>();
        for (String token : a.tokens()) {
            String best = best(token, b.tokens());
            evidence.add(new NameEvidence.TokenAligned(token, best, likeness(token, best), List.of()));
        }
        return new NameComparison(score, (score - 0.6) * 20, evidence);
    }

    /** Prepares both and compares them. */
    public NameComparison compare(WrittenName a, WrittenName b) {
        return compare(prepare(a), prepare(b));
    }

    private static double oneWay(String[] from, String[] to) {
        double sum = 0;
        for (String token : from) {
            sum += likeness(token, best(token, to));
        }
        return from.length == 0 ? 0 : sum / from.length;
    }

    private static String best(String token, String[] others) {
        String best = "";
        for (String other : others) {
            if (best.isEmpty() || likeness(token, other) > likeness(token, best)) {
                best = other;
            }
        }
        return best;
    }

    private static double likeness(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        int longest = Math.max(a.length(), b.length());
        return longest == 0 ? 0 : 1 - (double) row[b.length()] / longest;
    }
}
