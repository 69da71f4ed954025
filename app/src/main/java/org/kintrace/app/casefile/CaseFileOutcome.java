package org.kintrace.app.casefile;

import java.util.List;
import java.util.Optional;

import org.kintrace.app.json.Problem;
import org.kintrace.registry.id.CaseId;

/**
 * What came of taking in a case file.
 *
 * @param batchId the import, empty when nothing was new
 * @param cases families the file held that are on record now
 * @param added registry objects that were new
 * @param unchanged registry objects that were on record with equal content
 * @param possibleMatches pairs of a person of these families and a row of an earlier list, waiting for a person
 * @param problems what was left out and why, at most 10,000
 * @param problemCount how many there were in all
 */
public record CaseFileOutcome(Optional<String> batchId, List<CaseId> cases, int people, int added,
        int unchanged,
        int possibleMatches, List<Problem> problems, long problemCount) {

    public CaseFileOutcome {
        cases = List.copyOf(cases);
        problems = List.copyOf(problems);
    }
}
