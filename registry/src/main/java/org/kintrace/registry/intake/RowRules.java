package org.kintrace.registry.intake;

import java.util.Optional;

import org.kintrace.facts.time.DayOrder;
import org.kintrace.facts.time.UncertainDate;

/**
 * What a person knows about the rows of a list that the rows do not say.
 *
 * @param dayOrder which number is the day in 05/03/2011
 * @param ageOn the day on which the ages of the list were true, for rows that do not say it themselves
 */
public record RowRules(BadCells badCells, DayOrder dayOrder, Optional<UncertainDate> ageOn) {

    /** Nothing known beyond the rows. */
    public static RowRules of(BadCells badCells) {
        return new RowRules(badCells, DayOrder.UNKNOWN, Optional.empty());
    }
}
