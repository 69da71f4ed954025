package org.kintrace.linkage.cluster;

/**
 * Pairs of rows counted by whether their full dates of birth let them be one person. Sex is not counted here: rows of one
 * person with another sex are common enough in real lists that what a pair says of it weighs better (measured on the
 * historical persons: F1 fell by .002 when it was).
 */
public final class Contradictions {

    /** Two full dates of birth that are the same or a slip apart. */
    public static final int BIRTHS_AGREE = 1;
    /** Two full dates of birth that no slip explains. */
    public static final int BIRTHS_DIFFER = 2;

    private double agree;
    private double differ;

    /** @param seen one of the constants, or 0 @param pairs how often the pair stands for one */
    void add(int seen, double pairs) {
        agree += seen == BIRTHS_AGREE ? pairs : 0;
        differ += seen == BIRTHS_DIFFER ? pairs : 0;
    }

    /** Whether more pairs contradict each other than agree. */
    boolean prevail() {
        return differ > agree;
    }
}
