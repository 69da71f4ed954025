package org.kintrace.registry.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.SourceId;

/** Claims that only repeat, in a copy of a source, what a live claim from the original or another copy says. */
final class Repetitions {

    private final SourceIndex sources;
    private final Map<Said, ClaimId> kept = new HashMap<>();

    private record Said(ClaimContent what, Modality how, SourceId original) {}

    /** @param live in the order of ids, so that the same one is kept whatever order they came in */
    Repetitions(Collection<Claim> live, SourceIndex sources) {
        this.sources = sources;
        Set<SourceId> copied = new HashSet<>();
        live.stream().map(Claim::source).filter(sources::isCopy).map(sources::original)
                .forEach(copied::add);
        live.stream().filter(claim -> !sources.isCopy(claim.source()) && copied.contains(claim.source()))
                .forEach(claim -> kept.putIfAbsent(said(claim), claim.id()));
        live.stream().filter(claim -> sources.isCopy(claim.source()))
                .forEach(claim -> kept.putIfAbsent(said(claim), claim.id()));
    }

    boolean repeats(Claim claim) {
        return sources.isCopy(claim.source()) && !claim.id().equals(kept.get(said(claim)));
    }

    private Said said(Claim claim) {
        return new Said(claim.says(), claim.modality(), sources.original(claim.source()));
    }
}
