package org.kintrace.registry.casefile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.registry.claim.Amends;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.EventId;
import org.kintrace.registry.id.PaperId;
import org.kintrace.registry.id.PersonId;

/**
 * Claims by what they are about, each list in the order of ids, so that the order of records never shows.
 *
 * <p>A claim is live unless a live claim corrects or retracts it. It holds when it is live, affirms what it says, retracts
 * nothing, is no copy of a claim already on record, and is no mere belief that later knowledge superseded. Only what holds can
 * contradict.
 */
public final class ClaimIndex {

    private static final Comparator<Claim> BY_ID = Comparator.comparing(claim -> claim.id().value());

    private final Map<ClaimId, Claim> all = new HashMap<>();
    private final Map<ClaimId, CaseId> cases = new HashMap<>();
    private final Map<PersonId, List<Claim>> byPerson = new HashMap<>();
    private final Map<EventId, List<Claim>> byEvent = new HashMap<>();
    private final Map<PaperId, List<Claim>> byPaper = new HashMap<>();
    private final Set<ClaimId> live = new HashSet<>();
    private final Set<ClaimId> holding = new HashSet<>();

    ClaimIndex(CaseFile file, SourceIndex sources) {
        List<Claim> claims = new ArrayList<>();
        for (CaseRecords records : file.cases()) {
            claims.addAll(records.claims());
            records.claims().forEach(claim -> cases.put(claim.id(), records.header().id()));
        }
        claims.sort(BY_ID);
        claims.forEach(claim -> all.put(claim.id(), claim));
        settle(claims, sources);
        claims.forEach(this::file);
    }

    public Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(all.get(id));
    }

    /** The family's file the claim lies in. */
    public Optional<CaseId> caseOf(ClaimId id) {
        return Optional.ofNullable(cases.get(id));
    }

    /** Every claim that is about this account or points to it, live or not. */
    public List<Claim> about(PersonId person) {
        return byPerson.getOrDefault(person, List.of());
    }

    public List<Claim> about(EventId event) {
        return byEvent.getOrDefault(event, List.of());
    }

    public List<Claim> about(PaperId paper) {
        return byPaper.getOrDefault(paper, List.of());
    }

    /** Every account a claim is about or points to. */
    public Set<PersonId> persons() {
        return Collections.unmodifiableSet(byPerson.keySet());
    }

    /** Whether nobody has corrected it or taken it back. */
    public boolean isLive(Claim claim) {
        return live.contains(claim.id());
    }

    /** Whether it counts: live, affirming, no copy, no superseded belief. */
    public boolean holds(Claim claim) {
        return holding.contains(claim.id());
    }

    private void settle(List<Claim> claims, SourceIndex sources) {
        Map<ClaimId, List<Claim>> undoing = new HashMap<>();
        Map<ClaimId, List<Claim>> superseding = new HashMap<>();
        for (Claim claim : claims) {
            claim.amends().ifPresent(amends -> {
                switch (amends) {
                    case Amends.Corrects(var old) -> put(undoing, old, claim);
                    case Amends.Retracts(var old) -> put(undoing, old, claim);
                    case Amends.Supersedes(var old) -> put(superseding, old, claim);
                    case Amends.Revises _ -> {
                        // A revision leaves the earlier account standing: both are kept side by side.
                    }
                }
            });
        }
        Liveness liveness = new Liveness(undoing);
        List<Claim> standing = claims.stream().filter(liveness::isLive).toList();
        standing.forEach(claim -> live.add(claim.id()));
        Repetitions repetitions = new Repetitions(standing, sources);
        for (Claim claim : standing) {
            boolean givenUp = claim.modality() == Modality.BELIEVES
                    && superseding.getOrDefault(claim.id(), List.of()).stream().anyMatch(this::isLive);
            // However it is put, a claim that takes another back does not say the same again.
            boolean takesBack = claim.amends().filter(Amends.Retracts.class::isInstance).isPresent();
            if (claim.modality().affirms() && !takesBack && !givenUp && !repetitions.repeats(claim)) {
                holding.add(claim.id());
            }
        }
    }

    private void file(Claim claim) {
        claim.subjects().forEach(person -> put(byPerson, person, claim));
        switch (claim.says()) {
            case ClaimContent.TookPart(var event, _, _) -> put(byEvent, event, claim);
            case ClaimContent.HappenedOn(var event, _) -> put(byEvent, event, claim);
            case ClaimContent.HappenedAt(var event, _) -> put(byEvent, event, claim);
            case ClaimContent.CauseAlleged(var cause, var effect, _) -> {
                put(byEvent, cause, claim);
                if (!cause.equals(effect)) {
                    put(byEvent, effect, claim);
                }
            }
            case ClaimContent.PaperNumber(var paper, _) -> put(byPaper, paper, claim);
            case ClaimContent.PaperValid(var paper, _, _) -> put(byPaper, paper, claim);
            case ClaimContent.PaperIssued(var paper, _, _) -> put(byPaper, paper, claim);
            case ClaimContent.PaperRefused(var paper, _, _) -> put(byPaper, paper, claim);
            case ClaimContent.PaperWhereabouts(var paper, _, _) -> put(byPaper, paper, claim);
            case ClaimContent.OfPerson _,ClaimContent.Kin _,ClaimContent.Stay _,ClaimContent.OfOffice _,ClaimContent.OfPromise _,ClaimContent.OfInquiry _ -> {
                // Found by their persons, or about the ledger.
            }
        }
    }

    private static <K> void put(Map<K, List<Claim>> index, K key, Claim claim) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(claim);
    }
}
