package org.kintrace.app.web.lists;

import java.util.List;
import java.util.Optional;

import org.kintrace.app.web.frame.Moments;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.ListReading;
import org.kintrace.app.work.ListsOnRecord;
import org.kintrace.app.work.reading.MatchReading;

/**
 * A version of a list: what came of it.
 *
 * @param earlier the version before, if there was one
 * @param matches the strongest possible matches it brought
 * @param allMatches how many there are
 */
public record VersionPage(String id, String source, String fileName, String added, int accepted,
        Optional<Earlier> earlier, int fresh, int changed, int vanished, int unchanged, int rejected,
        List<MatchReading.Line> matches, int allMatches) {

    private static final int MATCHES_SHOWN = 5;

    public VersionPage {
        matches = List.copyOf(matches);
    }

    /** The version before. */
    public record Earlier(String id, String fileName, String added) {}

    static VersionPage of(Visit visit, ListReading.Version read) {
        ListsOnRecord.Version version = read.version();
        ListReading.Compared compared = read.compared();
        var matches = visit.registry().matchReading().ofImport(visit.worker(), version.batchId(), 0,
                MATCHES_SHOWN);
        return new VersionPage(version.versionId(), version.source(), version.about().fileName(),
                Moments.minute(version.added()), version.about().accepted(),
                read.earlier().map(before -> new Earlier(before.versionId(), before.about().fileName(),
                        Moments.minute(before.added()))),
                compared.added().size(), compared.changed().size(), compared.vanished().size(),
                compared.unchanged(),
                compared.rejected().size(), matches.items(), matches.total());
    }

    public String path() {
        return "/lists/versions/" + id;
    }
}
