package org.kintrace.app.work;

import java.util.function.Predicate;

import org.kintrace.registry.id.CaseId;

/**
 * Who is at work, and what they may see.
 *
 * @param sees which families' files; everything else is to them as if it were not there
 * @param seesLists whether rows of lists may be searched
 */
public record CaseWorker(String accountId, Predicate<CaseId> sees, boolean seesLists) {

    /** One who may see everything. */
    public static CaseWorker owner(String accountId) {
        return new CaseWorker(accountId, _ -> true, true);
    }

    public boolean maySee(CaseId family) {
        return sees.test(family);
    }
}
