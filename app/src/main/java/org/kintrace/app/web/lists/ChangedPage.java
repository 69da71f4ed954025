package org.kintrace.app.web.lists;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.ListReading;
import org.kintrace.app.work.reading.Page;

/** Entries that say something else than in the version before, both sides. */
public record ChangedPage(String id, Page<ListReading.ChangedRow> rows) {

    /** So many entries are on one page. */
    public static final int SIZE = 25;

    static ChangedPage of(Visit visit, ListReading.Version version, int from) {
        Page<ListReading.Change> page = Page.of(version.compared().changed(), from, SIZE);
        return new ChangedPage(version.version().versionId(), new Page<>(page.items().stream()
                .map(change -> visit.registry().listReading().open(version, change)).toList(), page.from(),
                page.total()));
    }

    public String path() {
        return "/lists/versions/" + id + "/changed";
    }
}
