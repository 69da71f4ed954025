package org.kintrace.app.web.lists;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.ListReading;
import org.kintrace.app.work.reading.MatchReading;
import org.kintrace.app.work.reading.Page;

/** Possible matches an import brought, decided ones included. */
public record BroughtMatchesPage(String id, Page<MatchReading.Line> lines) {

    /** So many are on one page. */
    public static final int SIZE = 25;

    static BroughtMatchesPage of(Visit visit, ListReading.Version version, int from) {
        return new BroughtMatchesPage(version.version().versionId(), visit.registry().matchReading()
                .ofImport(visit.worker(), version.version().batchId(), from, SIZE));
    }

    public String path() {
        return "/lists/versions/" + id + "/matches";
    }
}
