package org.kintrace.app.web.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kintrace.app.web.frame.Moments;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.ListsOnRecord;
import org.kintrace.app.work.UndoBatch;
import org.kintrace.app.work.incoming.IncomingList;
import org.kintrace.app.work.memory.WaitingMatches.Brief;
import org.kintrace.app.work.reading.Page;

/**
 * The lists on record with their versions.
 *
 * @param waiting files that were brought and are not on record yet
 * @param undone imports that were undone, the last first
 */
public record ListsPage(Page<OneList> lists, List<IncomingList> waiting, List<UndoBatch.Undone> undone) {

    /** So many lists are on one page. */
    public static final int SIZE = 20;

    private static final int UNDONE_SHOWN = 10;

    public ListsPage {
        waiting = List.copyOf(waiting);
        undone = List.copyOf(undone);
    }

    /** A list. @param versions the newest first */
    public record OneList(String id, String source, List<Line> versions) {

        public OneList {
            versions = List.copyOf(versions);
        }
    }

    /** A version. @param waiting possible matches it brought that nobody has decided */
    public record Line(String id, String fileName, String added, int accepted, int rejected, long waiting) {}

    static ListsPage of(Visit visit, int from) {
        Map<String, Long> waiting = new LinkedHashMap<>();
        visit.registry().memory().matches().list().stream().filter(Brief::waits)
                .forEach(match -> match.batchId().ifPresent(batch -> waiting.merge(batch, 1L, Long::sum)));
        Map<String, List<ListsOnRecord.Version>> byList = new LinkedHashMap<>();
        visit.registry().listsOnRecord().versions()
                .forEach(version -> byList.computeIfAbsent(version.listId(), _ -> new ArrayList<>())
                        .add(version));
        Page<List<ListsOnRecord.Version>> page = Page.of(List.copyOf(byList.values()), from, SIZE);
        return new ListsPage(new Page<>(page.items().stream()
                .map(versions -> new OneList(versions.getFirst().listId(), versions.getFirst().source(),
                        versions.reversed().stream().map(version -> line(version, waiting)).toList()))
                .toList(), page.from(), page.total()),
                visit.registry().incomingLists().list(visit.worker()),
                visit.registry().undoBatch().lists().stream().limit(UNDONE_SHOWN).toList());
    }

    private static Line line(ListsOnRecord.Version version, Map<String, Long> waiting) {
        return new Line(version.versionId(), version.about().fileName(), Moments.minute(version.added()),
                version.about().accepted(), version.about().rejected(),
                waiting.getOrDefault(version.batchId(), 0L));
    }
}
