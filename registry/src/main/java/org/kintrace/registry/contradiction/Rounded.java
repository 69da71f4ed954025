package org.kintrace.registry.contradiction;

import org.kintrace.facts.time.CountStatement;

/**
 * A number as said, widened by what rounding can hide.
 *
 * <p>A number of a hundred or more that ends in two zeros or more was rounded to the place of its last other digit:
 * 880,500 may be anything from 880,450 to 880,550. The widening is never more than a twentieth of the number, or
 * 500,000 could be 450,000.
 *
 * @param low smallest number meant
 * @param high largest number meant, NaN when open
 */
record Rounded(double low, double high) {

    private static final double LARGEST_SHARE = 0.05;

    static Rounded of(CountStatement count) {
        CountBounds bounds = CountBounds.of(count);
        double low = bounds.least() - slack(bounds.least());
        double high = bounds.most().isPresent()
                ? bounds.most().getAsLong() + slack(bounds.most().getAsLong())
                : Double.NaN;
        return new Rounded(low, high);
    }

    boolean isBounded() {
        return !Double.isNaN(high);
    }

    private static double slack(long number) {
        long place = 1;
        while (number != 0 && number % (place * 10) == 0) {
            place *= 10;
        }
        return place < 100 ? 0 : Math.min(place / 2.0, LARGEST_SHARE * Math.abs(number));
    }
}
