package org.kintrace.app.work.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kintrace.app.work.memory.FamilyFile;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.id.ClaimId;

/** Claims by what they say, each with its voices; what counts comes first, nothing is left out. */
final class Sayings {

    private final RegistryView view;
    private final Map<ClaimId, List<Claim>> amending = new HashMap<>();

    Sayings(FamilyFile file) {
        this.view = file.view();
        file.all().forEach(records -> records.claims().forEach(claim -> claim.amends().ifPresent(
                amends -> amending.computeIfAbsent(amends.claim(), _ -> new ArrayList<>()).add(claim))));
    }

    List<Said> of(Collection<Claim> claims) {
        Map<ClaimContent, List<Said.Voice>> voices = new LinkedHashMap<>();
        claims.forEach(
                claim -> voices.computeIfAbsent(claim.says(), _ -> new ArrayList<>()).add(voice(claim)));
        List<Said> said = new ArrayList<>();
        voices.forEach((what, by) -> said.add(new Said(what, by)));
        said.sort((one, other) -> Boolean.compare(other.holds(), one.holds()));
        return said;
    }

    Said.Voice voice(Claim claim) {
        return new Said.Voice(claim, view.sources().source(claim.source()),
                view.sources().statementOf(claim), view.claims().isLive(claim), view.claims().holds(claim),
                amending.getOrDefault(claim.id(), List.of()));
    }
}
