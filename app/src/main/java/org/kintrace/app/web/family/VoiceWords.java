package org.kintrace.app.web.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.app.web.family.Voiced.Quoted;
import org.kintrace.app.work.reading.Said;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.claim.Amends;
import org.kintrace.registry.claim.AttestationCondition;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.claim.Speaker;
import org.kintrace.registry.claim.Statement;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.RecordId;

/** Who says what, under what conditions, as a page shows it. */
final class VoiceWords {

    private static final Set<AttestationCondition> SILENT = Set.of(AttestationCondition.NONE_NOTED,
            AttestationCondition.NOT_KNOWN);

    private final Telling telling;
    private final ClaimWords claims;

    VoiceWords(Telling telling) {
        this.telling = telling;
        this.claims = new ClaimWords(telling);
    }

    Told told(Said said, Set<RecordId> disputed) {
        return new Told(claims.say(said.what()), said.voices().stream().map(this::voiced).toList(),
                said.voices().stream().anyMatch(voice -> disputed.contains(voice.claim().id())));
    }

    Conflict conflict(Contradiction found) {
        return new Conflict(telling.reason((Record) found.reason()), side(found.one()), side(found.other()));
    }

    private List<Told> side(List<RecordId> ids) {
        return ids.stream().map(this::told).toList();
    }

    private Told told(RecordId id) {
        return id instanceof ClaimId claim
                ? telling.view().claims().claim(claim).map(this::told).orElseGet(() -> elsewhere(id))
                : elsewhere(id);
    }

    private Told told(Claim claim) {
        Said.Voice voice = new Said.Voice(claim, telling.view().sources().source(claim.source()),
                telling.view().sources().statementOf(claim), telling.view().claims().isLive(claim),
                telling.view().claims().holds(claim), List.of());
        return new Told(claims.say(claim.says()), List.of(voiced(voice)), false);
    }

    /** A reply, a sending, a sighting: told in its own place, named by its kind here. */
    private Told elsewhere(RecordId id) {
        String kind = id.getClass().getSimpleName();
        return new Told(telling.page().say("record." + kind.substring(0, kind.length() - 2)), List.of(), false);
    }

    Voiced voiced(Said.Voice voice) {
        Claim claim = voice.claim();
        Optional<Statement> statement = voice.statement();
        Optional<Quoted> whole = statement.map(said -> new Quoted(said.words(), said.language()));
        Optional<Quoted> literal = claim.literal()
                .map(words -> new Quoted(words, voice.source().flatMap(Source::language))).or(() -> whole);
        return new Voiced(claim.id().value(), literal, claim.literal().isPresent() ? whole : Optional.empty(),
                statement.flatMap(Statement::translation),
                voice.source().map(Source::title).orElseGet(() -> telling.page().text("said.unknown_source")),
                statement.map(said -> speaker(said.speaker())), statement.flatMap(Statement::on).map(UncertainDate::text),
                Optional.of(voice.modality()).filter(how -> how != Modality.ASSERTS).map(telling::constant),
                conditions(statement, true), conditions(statement, false), standing(voice));
    }

    private List<String> conditions(Optional<Statement> statement, boolean pressure) {
        return statement.stream().flatMap(said -> said.conditions().stream()).sorted()
                .filter(condition -> condition.isPressure() == pressure && !SILENT.contains(condition))
                .map(telling::constant).toList();
    }

    private String speaker(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Member(var person) -> telling.person(person);
            case Speaker.InOffice(var official) -> telling.name(official)
                    .orElseGet(() -> telling.page().text("said.official"));
            case Speaker.Body(var office) -> telling.name(office)
                    .orElseGet(() -> telling.page().text("said.office"));
            case Speaker.Described(var role) -> Telling.isolated(role);
        };
    }

    private String standing(Said.Voice voice) {
        if (!voice.amendedBy().isEmpty()) {
            return voice.amendedBy().getLast().amends().map(VoiceWords::standing).orElse("");
        }
        return telling.view().sources().isCopy(voice.claim().source()) ? "said.copy" : "";
    }

    private static String standing(Amends amends) {
        return switch (amends) {
            case Amends.Corrects _ -> "said.corrected";
            case Amends.Retracts _ -> "said.taken_back";
            case Amends.Revises _ -> "said.revised";
            case Amends.Supersedes _ -> "said.superseded";
        };
    }
}
