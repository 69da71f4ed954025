package org.kintrace.linkage.compare;

/**
 * How alike two strings are by letters in common order, with a bonus for an equal beginning.
 *
 * <p>Matching windows are kept as bits, one 64-bit word per string, so a pair costs a few dozen nanoseconds; strings
 * beyond 64 characters are compared by their first 64. Source: W. E. Winkler, "String Comparator Metrics and Enhanced
 * Decision Rules in the Fellegi-Sunter Model of Record Linkage" (1990), prefix weight 0.1 over at most four letters.
 */
public final class JaroWinkler {

    private static final int LONGEST = 64;
    private static final int LONGEST_HEAD = 4;

    private JaroWinkler() {}

    /** From 0 (nothing in common) to 1 (equal); the same in both directions. */
    public static double likeness(String one, String two) {
        if (one.equals(two)) {
            return 1;
        }
        // The greedy match depends on which string leads: the shorter always does, equal lengths in text order.
        boolean swap = one.length() > two.length()
                || (one.length() == two.length() && one.compareTo(two) > 0);
        return swap ? ordered(two, one) : ordered(one, two);
    }

    private static double ordered(String shorter, String longer) {
        int n = Math.min(shorter.length(), LONGEST);
        int m = Math.min(longer.length(), LONGEST);
        if (n == 0) {
            return 0;
        }
        int window = Math.max(0, m / 2 - 1);
        long takenShort = 0;
        long takenLong = 0;
        for (int i = 0; i < n; i++) {
            char letter = shorter.charAt(i);
            int last = Math.min(m - 1, i + window);
            for (int j = Math.max(0, i - window); j <= last; j++) {
                if ((takenLong >>> j & 1) == 0 && longer.charAt(j) == letter) {
                    takenLong |= 1L << j;
                    takenShort |= 1L << i;
                    break;
                }
            }
        }
        int common = Long.bitCount(takenShort);
        if (common == 0) {
            return 0;
        }
        return likeness(n, m, common, crossed(shorter, longer, takenShort, takenLong),
                commonBeginning(shorter, longer, n));
    }

    /**
     * The likeness of two texts of these lengths.
     *
     * @param common letters they have in common, at least 1
     * @param crossed of these, how many meet another letter when both are read in order
     * @param sameHead characters their beginnings have in common; more than four count as four
     */
    static double likeness(int n, int m, int common, int crossed, int sameHead) {
        double jaro = ((double) common / n + (double) common / m + (common - crossed / 2.0) / common) / 3;
        return jaro + 0.1 * Math.min(LONGEST_HEAD, sameHead) * (1 - jaro);
    }

    private static int crossed(String shorter, String longer, long takenShort, long takenLong) {
        int crossed = 0;
        long left = takenShort;
        long right = takenLong;
        while (left != 0) {
            if (shorter.charAt(Long.numberOfTrailingZeros(left)) != longer
                    .charAt(Long.numberOfTrailingZeros(right))) {
                crossed++;
            }
            left &= left - 1;
            right &= right - 1;
        }
        return crossed;
    }

    private static int commonBeginning(String one, String two, int limit) {
        int same = 0;
        while (same < Math.min(LONGEST_HEAD, limit) && one.charAt(same) == two.charAt(same)) {
            same++;
        }
        return same;
    }
}
