package org.kintrace.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.app.picture.ChartRow.Sign;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.document.Paper;
import org.kintrace.registry.event.Event;
import org.kintrace.registry.id.PersonId;

/** Everything on record about one person that has a date, as rows. */
final class LifeRows {

    private final RegistryView view;
    private final List<PersonId> accounts;
    private final LocalDate today;
    private final Setting setting;
    private final LifeNotes notes;
    private final List<Dated> rows = new ArrayList<>();

    /** @param rank orders rows of one chapter that begin on one day */
    private record Dated(LifeChapter chapter, ChartRow row, String rank) {}

    LifeRows(PersonTimeline.Subject subject, LocalDate today, Setting setting) {
        this.view = subject.view();
        this.accounts = view.identities().accountsOf(subject.person());
        this.today = today;
        this.setting = setting;
        this.notes = new LifeNotes(subject, setting);
    }

    List<ChartRow> rows() {
        Set<Claim> claims = new LinkedHashSet<>();
        accounts.forEach(account -> claims.addAll(view.claims().about(account)));
        claims.stream().filter(view.claims()::isLive).forEach(this::claim);
        for (CaseRecords records : view.cases()) {
            if (accounts.stream().map(view::caseOf).anyMatch(Optional.of(records.header().id())::equals)) {
                records.papers().stream().filter(paper -> accounts.contains(paper.holder()))
                        .forEach(this::paper);
                records.statements().stream().filter(notes::isOwn).forEach(said -> put(LifeChapter.STATEMENTS,
                        notes.statement(said), said.id().value()));
                records.searches().stream()
                        .filter(search -> search.lookedFor().stream().anyMatch(accounts::contains))
                        .forEach(search -> put(LifeChapter.SIGHTINGS, notes.search(search),
                                search.id().value()));
            }
        }
        view.sightingsOf(accounts)
                .forEach(seen -> put(LifeChapter.SIGHTINGS, notes.sighting(seen), seen.link().id().value()));
        return rows.stream().sorted(Comparator.comparing(Dated::chapter)
                .thenComparing(dated -> dated.row().span().first().orElse(LocalDate.MAX))
                .thenComparing(Dated::rank)).map(Dated::row).toList();
    }

    private void claim(Claim claim) {
        switch (claim.says()) {
            case ClaimContent.Born(_, var on, var at) -> put(LifeChapter.BIRTH, claim,
                    at.<Caption>map(place -> new Caption.BornAt(place.text()))
                            .orElseGet(Caption.WasBorn::new),
                    Optional.of(on));
            case ClaimContent.Aged(_, var age, var on) -> put(LifeChapter.BIRTH,
                    notes.row(claim, setting.wording(new Caption.Was(age.text())), notes.when(on),
                            TimeSpan.moment(view.events().accounts(on).stream().map(age::birth).toList())),
                    claim.id().value());
            case ClaimContent.Died(_, var on) -> put(LifeChapter.EVENTS, claim, new Caption.SaidDead(), on);
            case ClaimContent.Alive(_, var on) -> put(LifeChapter.EVENTS, claim, new Caption.WasAlive(),
                    Optional.of(on));
            case ClaimContent.Liberty(_, var status, var on, var years) -> put(LifeChapter.LIBERTY,
                    notes.row(claim,
                            years.map(count -> setting.wording(new Caption.Sentenced(count)))
                                    .orElseGet(() -> Wording.of(setting.say(status))),
                            notes.when(on), moment(on)),
                    claim.id().value());
            case ClaimContent.Separation(_, var status, var on) -> put(LifeChapter.WHEREABOUTS,
                    notes.row(claim, Wording.of(setting.say(status)), notes.when(on), moment(on)),
                    claim.id().value());
            case ClaimContent.Contact(_, var state, _, var last) -> put(LifeChapter.CONTACT, claim,
                    new Caption.ContactIs(setting.say(state)), last);
            case ClaimContent.Stay stay ->
                put(LifeChapter.WHEREABOUTS, stay(claim, stay), claim.id().value());
            case ClaimContent.TookPart part ->
                put(LifeChapter.EVENTS, event(claim, part), claim.id().value());
            case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.OfThing _ -> {
                // Without a day of its own, or said with the paper it is about.
            }
        }
    }

    private ChartRow stay(Claim claim, ClaimContent.Stay stay) {
        Caption what = stay.house() == InstitutionKind.FAMILY_HOME || stay.house() == InstitutionKind.OTHER
                ? new Caption.StaysAt(stay.at().text())
                : new Caption.StaysInHouse(setting.say(stay.house()), stay.at().text());
        String until = stay.to().map(to -> "\u2013" + notes.when(to)).orElse("");
        return notes.row(claim, setting.wording((Record) what), notes.when(stay.from()) + until,
                TimeSpan.lasting(stay.from().flatMap(this::account), stay.to().flatMap(this::account),
                        today));
    }

    private ChartRow event(Claim claim, ClaimContent.TookPart part) {
        Optional<Event> event = view.events().event(part.event());
        String what = event.flatMap(Event::label)
                .orElseGet(() -> event.map(Event::is).map(setting::say)
                        .orElseGet(() -> setting.say(new Caption.NotKnown())));
        Optional<PlaceRef> at = view.events().placesOf(part.event()).stream().findFirst();
        Caption words = at.<Caption>map(place -> new Caption.EventAt(what, part.role().name(), place.text()))
                .orElseGet(() -> new Caption.Event(what, part.role().name()));
        List<UncertainDate> dates = view.events().datesOf(part.event());
        return notes.row(claim, setting.wording((Record) words),
                String.join(" / ", dates.stream().map(UncertainDate::text).distinct().toList()),
                TimeSpan.moment(dates));
    }

    private void paper(Paper paper) {
        String kind = setting.say(paper.is());
        for (Claim claim : view.claims().about(paper.id())) {
            if (view.claims().isLive(claim)) {
                switch (claim.says()) {
                    case ClaimContent.PaperValid(_, var from, var until) -> put(LifeChapter.PAPERS,
                            notes.row(claim, setting.wording(new Caption.PaperIsValid(kind)),
                                    notes.when(from) + until.map(to -> "\u2013" + notes.when(to)).orElse(""),
                                    TimeSpan.lasting(from.flatMap(this::account),
                                            until.flatMap(this::account),
                                            today)),
                            claim.id().value());
                    case ClaimContent.PaperIssued(_, var by, var on) -> put(LifeChapter.PAPERS, claim,
                            new Caption.PaperWasIssued(kind, by), on);
                    case ClaimContent.PaperRefused(_, var reason, var on) -> put(LifeChapter.PAPERS, claim,
                            new Caption.PaperWasRefused(kind, reason), on);
                    case ClaimContent.PaperWhereabouts(_, var words, var on) -> put(LifeChapter.PAPERS, claim,
                            new Caption.PaperIs(kind, words), on);
                    case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.TookPart _,ClaimContent.OfThing _,ClaimContent.Stay _ -> {
                        // A number has no day.
                    }
                }
            }
        }
    }

    private void put(LifeChapter chapter, Claim claim, Caption what, Optional<WorldDate> on) {
        put(chapter, notes.row(claim, setting.wording((Record) what), notes.when(on), moment(on)),
                claim.id().value());
    }

    private void put(LifeChapter chapter, ChartRow row, String rank) {
        rows.add(new Dated(chapter, new ChartRow(setting.say(chapter), row.what(), row.when(), row.span(),
                Sign.PLAIN, row.notes(), row.warnings(), row.opens()), rank));
    }

    private TimeSpan moment(Optional<WorldDate> on) {
        return on.map(date -> TimeSpan.moment(view.events().accounts(date))).orElse(TimeSpan.NONE);
    }

    private Optional<UncertainDate> account(WorldDate date) {
        return view.events().accounts(date).stream().findFirst();
    }
}
