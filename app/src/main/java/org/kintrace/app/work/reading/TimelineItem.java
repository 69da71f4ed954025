package org.kintrace.app.work.reading;

import java.util.List;
import java.util.Optional;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.id.RecordId;

/**
 * Something in a person's life that has a date, however vague.
 *
 * @param record the claim, event, sighting, search or transmission it stands on
 * @param begins every account of when it was or began, as written
 * @param days every day it may have been on, or begun
 * @param ends for a stay, every day it may have ended on
 */
public record TimelineItem(Kind kind, RecordId record, List<UncertainDate> begins, PossibleDays days,
        Optional<PossibleDays> ends) {

    /** What kind of thing it is. */
    public enum Kind {
        BIRTH, AGE, DEATH, ALIVE, LIBERTY, SEPARATION, CONTACT, STAY, EVENT, SIGHTING, SEARCH, HANDED_OVER
    }

    public TimelineItem {
        begins = List.copyOf(begins);
    }
}
