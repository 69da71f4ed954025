package org.kintrace.linkage;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.linkage.compare.Birth;
import org.kintrace.linkage.description.Sex;

/**
 * Whether two births are near enough for names to decide: within a few years, or on the same day of another year; and
 * always where one of them is not known.
 *
 * <p>A pair whose births are further apart needs more evidence from names than names can give.
 */
final class BirthFit {

    /** Births this many years apart are still compared: ages are rounded, and years are guessed. */
    private static final int YEARS_APART = 2;
    /** A birth known no better than this is as good as unknown. */
    private static final int WIDEST_YEARS = 12;
    private static final double DAYS_PER_YEAR = 365.2425;
    private static final int NO_DAY = -1;

    private final Sex sex;
    /** First year, last year and day of the year of each known birth, in turn. */
    private final int[] births;

    private BirthFit(Sex sex, int[] births) {
        this.sex = sex;
        this.births = births;
    }

    static BirthFit of(PreparedDescription one) {
        List<Birth> dated = one.born().stream()
                .filter(birth -> birth.days() <= WIDEST_YEARS * DAYS_PER_YEAR).toList();
        int[] births = new int[3 * dated.size()];
        int at = 0;
        for (Birth birth : dated) {
            LocalDate first = LocalDate.ofEpochDay(birth.earliest());
            births[at++] = first.getYear();
            births[at++] = LocalDate.ofEpochDay(birth.latest()).getYear();
            births[at++] = birth.isOneDay() ? first.getMonthValue() * 100 + first.getDayOfMonth() : NO_DAY;
        }
        return new BirthFit(one.sex(), births);
    }

    boolean fits(BirthFit other) {
        if (births.length == 0 || other.births.length == 0) {
            return true;
        }
        boolean sexes = sex == other.sex || sex == Sex.UNKNOWN || other.sex == Sex.UNKNOWN;
        for (int i = 0; i < births.length; i += 3) {
            for (int k = 0; k < other.births.length; k += 3) {
                // A wrong sex and a birth that is only near are together more than names can outweigh.
                if (sexes && births[i] <= other.births[k + 1] + YEARS_APART
                        && other.births[k] <= births[i + 1] + YEARS_APART
                        || births[i + 2] != NO_DAY && births[i + 2] == other.births[k + 2]) {
                    return true;
                }
            }
        }
        return false;
    }
}
