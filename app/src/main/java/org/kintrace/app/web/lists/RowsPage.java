package org.kintrace.app.web.lists;

import java.util.ArrayList;
import java.util.List;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.ListReading;
import org.kintrace.app.work.ListsOnRecord;
import org.kintrace.app.work.reading.Page;

/**
 * Rows of a version, or of the one before, each to be opened.
 *
 * @param key of the heading, and of what it means
 * @param part of the path after the version's
 */
public record RowsPage(String id, String key, String part, Page<OneRow> rows) {

    /** So many rows are on one page. */
    public static final int SIZE = 50;

    /** A row. @param names what the columns of names say @param cells all of it, verbatim */
    public record OneRow(long line, List<String> names, List<Cell> cells) {

        public OneRow {
            names = List.copyOf(names);
            cells = List.copyOf(cells);
        }
    }

    /** A cell. @param heading empty where the row is longer than its heading */
    public record Cell(String heading, String text) {}

    static RowsPage added(Visit visit, ListReading.Version version, int from) {
        return of(visit, version.version(), version.compared().added(), "added", "new", from);
    }

    static RowsPage vanished(Visit visit, ListReading.Version version, int from) {
        return of(visit, version.earlier().orElse(version.version()), version.compared().vanished(),
                "vanished",
                "vanished", from).under(version);
    }

    private static RowsPage of(Visit visit, ListsOnRecord.Version version, List<String> ids, String key,
            String part,
            int from) {
        List<Integer> names = visit.registry().listReading().nameColumns(version);
        Page<String> page = Page.of(ids, from, SIZE);
        return new RowsPage(version.versionId(), "lists." + key, part, new Page<>(page.items().stream()
                .flatMap(id -> visit.registry().listsOnRecord().row(id).stream())
                .map(row -> new OneRow(row.line(), names.stream().map(column -> at(row.cells(), column - 1))
                        .filter(text -> !text.isBlank()).toList(), cells(row.header(), row.cells())))
                .toList(), page.from(), page.total()));
    }

    private RowsPage under(ListReading.Version version) {
        return new RowsPage(version.version().versionId(), key, part, rows);
    }

    static List<Cell> cells(List<String> header, List<String> texts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(header.size(), texts.size()); i++) {
            cells.add(new Cell(at(header, i), at(texts, i)));
        }
        return cells;
    }

    private static String at(List<String> texts, int place) {
        return place < texts.size() ? texts.get(place) : "";
    }

    public String path() {
        return "/lists/versions/" + id + "/" + part;
    }
}
