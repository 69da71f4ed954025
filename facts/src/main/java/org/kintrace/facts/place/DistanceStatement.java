package org.kintrace.facts.place;

import java.util.Optional;

import org.kintrace.facts.logic.Truth;
import org.kintrace.facts.table.FoldedText;
import org.kintrace.facts.time.CountComparator;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.facts.time.DateNotReadException;

/**
 * A distance as someone said it: "more than 500 km from home", "about 20 miles", "an hour's drive".
 *
 * @param text the words as said, never empty
 * @param lowKm the least they allow, in kilometres
 * @param highKm the most they allow, {@link Double#POSITIVE_INFINITY} when they set no upper end
 * @param firm whether the words exclude what lies outside; "about", plain numbers and hours on the road do not
 */
public record DistanceStatement(String text, double lowKm, double highKm, boolean firm) {

    private static final int LONGEST = 200;
    /** Distances are said in round numbers. */
    private static final double ROUNDING = 0.1;

    public DistanceStatement {
        if (text.isEmpty() || !(lowKm >= 0 && lowKm <= highKm)) {
            throw new IllegalArgumentException(
                    "a distance runs from low to high, not from " + lowKm + " to " + highKm);
        }
    }

    /**
     * Reads a distance with its unit; words after "from" ("from home") are left aside.
     *
     * @return empty when the text is no distance
     */
    public static Optional<DistanceStatement> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = FoldedText.key(FoldedText.of(text).plain()).strip();
        int from = folded.indexOf(" from ");
        String said = from < 0 ? folded : folded.substring(0, from).strip();
        String near = said.endsWith(" away") ? said.substring(0, said.length() - " away".length()) : said;
        return DistanceUnit.atEndOf(near).flatMap(unit -> read(text, near, unit));
    }

    private static Optional<DistanceStatement> read(String text, String said, DistanceUnit unit) {
        String count = said.substring(0, said.length() - unit.word().length()).strip();
        try {
            return Optional.of(of(text,
                    CountStatement.read(count.equals("an") || count.equals("a") ? "one" : count), unit));
        } catch (DateNotReadException e) {
            return Optional.empty();
        }
    }

    private static DistanceStatement of(String text, CountStatement number, DistanceUnit unit) {
        CountComparator comparator = number.comparator();
        // A count above 500 begins at 501, a distance above 500 km right after it; likewise below.
        double low = comparator == CountComparator.MORE_THAN ? number.low() - 1.0 : number.low();
        double high = number.high().isEmpty()
                ? Double.POSITIVE_INFINITY
                : number.high().getAsLong() + (comparator == CountComparator.LESS_THAN ? 1.0 : 0.0);
        if (comparator == CountComparator.EXACTLY) {
            low *= 1 - ROUNDING;
            high *= 1 + ROUNDING;
        }
        boolean firm = unit.isExact() && comparator.isFirm() && comparator != CountComparator.EXACTLY;
        return new DistanceStatement(text, low * unit.lowKm(), high * unit.highKm(), firm);
    }

    /** Whether a distance agrees with the words: no only where they are firm and no spot of the two places does. */
    public Truth allows(Distance distance) {
        if (distance.lowKm() >= lowKm && distance.highKm() <= highKm) {
            return Truth.YES;
        }
        boolean apart = distance.highKm() < lowKm || distance.lowKm() > highKm;
        return apart && firm ? Truth.NO : Truth.UNKNOWN;
    }
}
