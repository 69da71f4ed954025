package org.kintrace.app.work.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.app.work.memory.FamilyFile;
import org.kintrace.app.work.reading.TimelineItem.Kind;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.EventId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;

/** A person's life as the claims that hold date it, earliest first; what nobody dates is last. */
final class Timeline {

    private static final Comparator<TimelineItem> BY_TIME = Comparator
            .comparing(
                    (TimelineItem item) -> item.days().firstDay().or(() -> item.days().lastDay()).isEmpty())
            .thenComparing(item -> item.days().firstDay().or(() -> item.days().lastDay())
                    .map(java.time.LocalDate::toEpochDay).orElse(Long.MAX_VALUE))
            .thenComparing(item -> item.record().value());

    private final FamilyFile file;
    private final RegistryView view;
    private final List<PersonId> accounts;
    private final List<TimelineItem> items = new ArrayList<>();
    private final Set<EventId> events = new HashSet<>();

    private Timeline(FamilyFile file, List<PersonId> accounts) {
        this.file = file;
        this.view = file.view();
        this.accounts = accounts;
    }

    static List<TimelineItem> of(FamilyFile file, List<PersonId> accounts) {
        Timeline timeline = new Timeline(file, accounts);
        timeline.view.holding(accounts).forEach(timeline::take);
        timeline.takeSightingsAndSearches();
        timeline.takeTransmissions();
        timeline.items.sort(BY_TIME);
        return timeline.items;
    }

    private void take(Claim claim) {
        switch (claim.says()) {
            case ClaimContent.Born(_, var on, _) -> add(Kind.BIRTH, claim.id(), Optional.of(on));
            case ClaimContent.Aged(_, _, var on) -> add(Kind.AGE, claim.id(), Optional.of(on));
            case ClaimContent.Died(_, var on) -> add(Kind.DEATH, claim.id(), on);
            case ClaimContent.Alive(_, var on) -> add(Kind.ALIVE, claim.id(), Optional.of(on));
            case ClaimContent.Liberty(_, _, var on, _) -> add(Kind.LIBERTY, claim.id(), on);
            case ClaimContent.Separation(_, _, var on) -> add(Kind.SEPARATION, claim.id(), on);
            case ClaimContent.Contact(_, _, _, var last) -> add(Kind.CONTACT, claim.id(), last);
            case ClaimContent.Stay(var who, _, _, var from, var to, _) -> {
                if (who.persons().stream().anyMatch(accounts::contains)) {
                    items.add(new TimelineItem(Kind.STAY, claim.id(), dates(from), view.events().days(from),
                            to.map(view.events()::days)));
                }
            }
            case ClaimContent.TookPart(var event, _, _) -> {
                if (events.add(event)) {
                    List<UncertainDate> dates = view.events().datesOf(event);
                    items.add(new TimelineItem(Kind.EVENT, event, dates, PossibleDays.ofAll(dates),
                            Optional.empty()));
                }
            }
            case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.OfThing _ -> {
                // Nothing that is on a day.
            }
        }
    }

    private void takeSightingsAndSearches() {
        view.sightingsOf(accounts)
                .forEach(seen -> add(Kind.SIGHTING, seen.link().id(), seen.sighting().on()));
        file.all().forEach(records -> records.searches().stream()
                .filter(search -> search.lookedFor().stream().anyMatch(accounts::contains))
                .forEach(search -> add(Kind.SEARCH, search.id(), search.on())));
    }

    private void takeTransmissions() {
        view.correspondence().inquiries()
                .forEach(inquiry -> view.correspondence().sentIn(inquiry.id()).stream()
                        .filter(sent -> sent.names().stream().anyMatch(accounts::contains))
                        .forEach(sent -> items
                                .add(new TimelineItem(Kind.HANDED_OVER, sent.id(), List.of(sent.on()),
                                        PossibleDays.of(sent.on()), Optional.empty()))));
    }

    private void add(Kind kind, RecordId record, Optional<WorldDate> on) {
        items.add(new TimelineItem(kind, record, dates(on), view.events().days(on), Optional.empty()));
    }

    private List<UncertainDate> dates(Optional<WorldDate> on) {
        return on.map(view.events()::accounts).orElse(List.of());
    }
}
