package org.kintrace.registry.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.event.Event;
import org.kintrace.registry.id.EventId;

/** When and where events happened, as far as the claims that hold tell, and dates counted from them. */
public final class EventIndex {

    private final Map<EventId, Event> events = new HashMap<>();
    private final ClaimIndex claims;
    private final EventDates dates;

    EventIndex(CaseFile file, ClaimIndex claims) {
        this.claims = claims;
        for (CaseRecords records : file.cases()) {
            records.events().forEach(event -> events.put(event.id(), event));
        }
        List<EventId> fixedOrder = events.keySet().stream().sorted(Comparator.comparing(EventId::value))
                .toList();
        dates = new EventDates(fixedOrder, claims);
    }

    public Optional<Event> event(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    /** Every account of when it happened. */
    public List<UncertainDate> datesOf(EventId event) {
        return dates.of(event);
    }

    /** Every account of where it happened. */
    public List<PlaceRef> placesOf(EventId event) {
        List<PlaceRef> places = new ArrayList<>();
        for (Claim claim : claims.about(event)) {
            if (claims.holds(claim) && claim.says() instanceof ClaimContent.HappenedAt(_, var at)) {
                places.add(at);
            }
        }
        return List.copyOf(places);
    }

    /** What a date may be by the calendar: one reading when stated, one for each account of the event it hangs on. */
    public List<UncertainDate> accounts(WorldDate date) {
        return dates.accounts(date);
    }

    /** Every day the date allows under any account; any day when nothing is known of the event it hangs on. */
    public PossibleDays days(WorldDate date) {
        return PossibleDays.ofAll(accounts(date));
    }

    /** The same, and any day when no date was given. */
    public PossibleDays days(Optional<WorldDate> date) {
        return date.map(this::days).orElse(PossibleDays.ANY);
    }
}
