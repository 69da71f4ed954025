package org.kintrace.app.web.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kintrace.app.web.family.Voiced.Quoted;
import org.kintrace.app.web.frame.Isolated;
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
    private final OtherRecords others;

    VoiceWords(Telling telling) {
        this.telling = telling;
        this.claims = new ClaimWords(telling);
        this.others = new OtherRecords(telling);
    }

    Told told(Said said, Set<RecordId> disputed) {
        return new Told(claims.say(said.what()), said.voices().stream().map(this::voiced).toList(),
                said.voices().stream().anyMatch(voice -> disputed.contains(voice.claim().id())),
                Optional.empty());
    }

    /** Side by side. What reads the same, such as one denial of several receipts, is told once with all it rests on. */
    List<Conflict> conflicts(List<Contradiction> found) {
        Map<String, List<Contradiction>> alike = new LinkedHashMap<>();
        found.forEach(
                one -> alike.computeIfAbsent(telling.reason((Record) one.reason()), _ -> new ArrayList<>())
                        .add(one));
        return alike.entrySet().stream().map(entry -> new Conflict(entry.getKey(),
                side(entry.getValue().stream().flatMap(one -> one.one().stream())),
                side(entry.getValue().stream().flatMap(one -> one.other().stream())))).toList();
    }

    private List<Told> side(Stream<RecordId> ids) {
        return ids.distinct().map(this::told).toList();
    }

    private Told told(RecordId id) {
        return id instanceof ClaimId claim
                ? telling.view().claims().claim(claim).map(this::told).orElseGet(() -> others.told(id))
                : others.told(id);
    }

    private Told told(Claim claim) {
        Said.Voice voice = new Said.Voice(claim, telling.view().sources().source(claim.source()),
                telling.view().sources().statementOf(claim), telling.view().claims().isLive(claim),
                telling.view().claims().holds(claim), List.of());
        return new Told(claims.say(claim.says()), List.of(voiced(voice)), false, path(claim));
    }

    /** Where the page of one it is about tells it. */
    private Optional<String> path(Claim claim) {
        return claim.says().subjects().stream().sorted(Comparator.comparing(RecordId::value))
                .flatMap(person -> telling.path(person).stream()).findFirst()
                .map(path -> path + "#c-" + claim.id().value());
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
                statement.map(said -> speaker(said.speaker())),
                statement.flatMap(Statement::on).map(UncertainDate::text),
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
            case Speaker.Described(var role) -> Isolated.text(role);
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
