package org.kintrace.app.web.lists;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.ListReading;

/**
 * Before an import is undone: what that does.
 *
 * @param decided possible matches it brought that somebody has decided
 * @param why as typed
 * @param problem key of what was wrong with it, or empty
 */
public record UndoPage(String id, String source, String fileName, int rows, long matches, long decided,
        String why,
        String problem) {

    static UndoPage of(Visit visit, ListReading.Version read, String why, String problem) {
        String batch = read.version().batchId();
        var matches = visit.registry().memory().matches().list().stream()
                .filter(match -> match.batchId().filter(batch::equals).isPresent()).toList();
        return new UndoPage(read.version().versionId(), read.version().source(),
                read.version().about().fileName(),
                read.version().rows(), matches.size(),
                matches.stream().filter(match -> !match.waits()).count(), why,
                problem);
    }

    public boolean hasDecisions() {
        return decided > 0;
    }
}
