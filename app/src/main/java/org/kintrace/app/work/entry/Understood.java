package org.kintrace.app.work.entry;

import java.util.List;

import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.facts.time.RelativeDate;
import org.kintrace.facts.time.UncertainDate;

/** How something typed is read, to be shown beside it before it is put on record. */
public sealed interface Understood {

    record ADate(UncertainDate date) implements Understood {}

    /** Counted from an event. */
    record ADistanceInTime(RelativeDate date) implements Understood {}

    record AnAge(AgeStatement age) implements Understood {}

    record ACount(CountStatement count) implements Understood {}

    /** @param candidates places of the gazetteer the words may name; none when it knows none of them */
    record APlace(List<PlaceId> candidates) implements Understood {

        public APlace {
            candidates = List.copyOf(candidates);
        }
    }
}
