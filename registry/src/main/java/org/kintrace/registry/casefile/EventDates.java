package org.kintrace.registry.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kintrace.facts.time.DayBound;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.EventId;

/**
 * Every account of when each event was, dates counted from other events included.
 *
 * <p>A ring of events dated by one another dates none of them; nor does a chain longer than anybody would tell.
 */
final class EventDates {

    private static final int LONGEST_CHAIN = 100;
    /** More accounts than this of one event are kept as the one span that holds them all. */
    private static final int MOST_ACCOUNTS = 24;

    private final ClaimIndex claims;
    private final Map<EventId, List<UncertainDate>> known = new HashMap<>();
    private final Set<EventId> asking = new HashSet<>();

    /** @param events in a fixed order, so that a ring is cut at the same place each time */
    EventDates(List<EventId> events, ClaimIndex claims) {
        this.claims = claims;
        events.forEach(this::of);
    }

    List<UncertainDate> of(EventId event) {
        List<UncertainDate> accounts = known.get(event);
        if (accounts != null) {
            return accounts;
        }
        if (asking.size() >= LONGEST_CHAIN || !asking.add(event)) {
            return List.of();
        }
        Set<UncertainDate> found = new LinkedHashSet<>();
        for (Claim claim : claims.about(event)) {
            if (claims.holds(claim) && claim.says() instanceof ClaimContent.HappenedOn(_, var on)) {
                found.addAll(accounts(on));
            }
        }
        asking.remove(event);
        List<UncertainDate> few = found.size() <= MOST_ACCOUNTS
                ? List.copyOf(found)
                : List.of(spanOf(List.copyOf(found)));
        known.put(event, few);
        return few;
    }

    List<UncertainDate> accounts(WorldDate date) {
        return switch (date) {
            case WorldDate.Stated(var stated) -> List.of(stated);
            case WorldDate.Relative(var relative, var to) ->
                of(to).stream().map(relative::resolve).toList();
        };
    }

    private static UncertainDate spanOf(List<UncertainDate> accounts) {
        PossibleDays span = PossibleDays.ofAll(accounts);
        return new UncertainDate(accounts.getFirst().text(),
                span.firstDay().<DayBound>map(DayBound.Day::new).orElse(new DayBound.Unknown()),
                span.lastDay().<DayBound>map(DayBound.Day::new).orElse(new DayBound.Unknown()), Set.of());
    }
}
