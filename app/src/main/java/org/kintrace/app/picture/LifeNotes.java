package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kintrace.app.picture.ChartRow.Sign;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.AttestationCondition;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.claim.Speaker;
import org.kintrace.registry.claim.Statement;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.sighting.Search;

/** What is said beside a row of a life: where it comes from, and what must be read with it. */
final class LifeNotes {

    private final RegistryView view;
    private final List<PersonId> accounts;
    private final List<Contradiction> contradictions;
    private final Setting setting;

    LifeNotes(PersonTimeline.Subject subject, Setting setting) {
        this.view = subject.view();
        this.accounts = view.identities().accountsOf(subject.person());
        this.contradictions = subject.contradictions();
        this.setting = setting;
    }

    ChartRow row(Claim claim, Wording what, String when, TimeSpan span) {
        List<Wording> notes = new ArrayList<>();
        claim.literal().map(LifeNotes::quoted).ifPresent(notes::add);
        String source = source(claim.source());
        notes.add(Wording.of(claim.modality() == Modality.ASSERTS
                ? source
                : source + " (" + setting.say(claim.modality()) + ")"));
        List<String> warnings = new ArrayList<>();
        view.sources().statementOf(claim).flatMap(this::pressure).ifPresent(warnings::add);
        warnings.addAll(against(claim.id()));
        return new ChartRow("", what, when, span, Sign.PLAIN, notes, warnings, Optional.of(claim.id()));
    }

    boolean isOwn(Statement statement) {
        return statement.speaker() instanceof Speaker.Member(var person) && accounts.contains(person);
    }

    ChartRow statement(Statement statement) {
        Wording words = quoted(statement.translation().orElse(statement.words()));
        List<String> warnings = new ArrayList<>();
        pressure(statement).ifPresent(warnings::add);
        warnings.addAll(against(statement.id()));
        return new ChartRow("", words, statement.on().map(UncertainDate::text).orElse(""),
                TimeSpan.moment(statement.on().stream().toList()), Sign.PLAIN,
                List.of(Wording.of(source(statement.source()))), warnings, Optional.of(statement.id()));
    }

    ChartRow sighting(RegistryView.Seen seen) {
        Caption what = seen.sighting().place().<Caption>map(place -> new Caption.SeenAt(place.text()))
                .orElseGet(Caption.Seen::new);
        List<Wording> notes = new ArrayList<>();
        seen.sighting().observations().stream().limit(2).map(Wording::of).forEach(notes::add);
        notes.add(setting.wording(
                new Caption.Recognised(seen.link().by(), setting.say(seen.link().confidence()))));
        notes.add(Wording.of(source(seen.sighting().source())));
        return new ChartRow("", setting.wording((Record) what), when(seen.sighting().on()),
                moment(seen.sighting().on()), Sign.PLAIN, notes, against(seen.link().id()),
                Optional.of(seen.sighting().id()));
    }

    ChartRow search(Search search) {
        List<Wording> notes = new ArrayList<>();
        search.words().map(Wording::of).ifPresent(notes::add);
        notes.add(Wording.of(search.by()));
        return new ChartRow("",
                setting.wording(new Caption.LookedForAt(search.at().text(), setting.say(search.outcome()))),
                when(search.on()), moment(search.on()), Sign.PLAIN, notes, List.of(),
                Optional.of(search.id()));
    }

    String when(Optional<WorldDate> on) {
        return on.map(this::when).orElse("");
    }

    /** The words of the source; for a date counted from another event, what that comes to as well. */
    String when(WorldDate on) {
        return switch (on) {
            case WorldDate.Stated(var date) -> date.text();
            case WorldDate.Relative(var date, _) -> Stream.concat(Stream.of(date.text()),
                    view.events().accounts(on).stream().map(UncertainDate::edtf).flatMap(Optional::stream)
                            .limit(1))
                    .distinct().collect(Collectors.joining(": "));
        };
    }

    private TimeSpan moment(Optional<WorldDate> on) {
        return on.map(date -> TimeSpan.moment(view.events().accounts(date))).orElse(TimeSpan.NONE);
    }

    private Optional<String> pressure(Statement statement) {
        Set<AttestationCondition> conditions = statement.conditions();
        return statement.underPressure()
                ? Optional.of(setting.say(new Caption.UnderPressure()) + ": "
                        + conditions.stream().filter(AttestationCondition::isPressure).sorted()
                                .map(setting::say)
                                .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private List<String> against(RecordId id) {
        return contradictions.stream().filter(found -> found.one().contains(id) || found.other().contains(id))
                .map(found -> setting.say((Record) found.reason())).distinct().toList();
    }

    private String source(SourceId id) {
        return view.sources().source(id).map(Source::title)
                .orElseGet(() -> setting.say(new Caption.NotKnown()));
    }

    private static Wording quoted(String words) {
        return Wording.of("\u201C" + words + "\u201D");
    }
}
