package org.kintrace.registry.casefile;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.identity.IdentityDecision;

/**
 * The whole of some cases and of the ledger, as one value that can be handed over: how a real timeline gets in and
 * how the owner's full copy gets out.
 *
 * @param notice what a reader must know first; in generated files, that everybody in it is invented
 */
public record CaseFile(Optional<String> notice, Ledger ledger, List<CaseRecords> cases,
        List<IdentityDecision> decisions) {

    public CaseFile {
        cases = List.copyOf(cases);
        decisions = List.copyOf(decisions);
    }
}
