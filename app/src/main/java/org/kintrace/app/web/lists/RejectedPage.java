package org.kintrace.app.web.lists;

import java.util.List;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.ListReading;
import org.kintrace.app.work.reading.Page;

/** Rows that could not be read, and why. */
public record RejectedPage(String id, Page<OneRow> rows) {

    /** So many rows are on one page. */
    public static final int SIZE = 50;

    /** A row. @param problems what is wrong, column by column @param cells all of it, verbatim */
    public record OneRow(long line, List<IncomingPage.Problem> problems, List<RowsPage.Cell> cells) {

        public OneRow {
            problems = List.copyOf(problems);
            cells = List.copyOf(cells);
        }
    }

    static RejectedPage of(Visit visit, ListReading.Version version, int from) {
        FaultWords words = new FaultWords(visit.words());
        Page<String> page = Page.of(version.compared().rejected(), from, SIZE);
        return new RejectedPage(version.version().versionId(), new Page<>(
                visit.registry().listReading().unread(version, page.items()).stream()
                        .map(unread -> new OneRow(unread.row().line(),
                                unread.problems().stream()
                                        .map(problem -> IncomingPage.Problem.of(problem, words))
                                        .toList(),
                                RowsPage.cells(version.version().about().header(), unread.row().cells())))
                        .toList(),
                page.from(), page.total()));
    }

    public String path() {
        return "/lists/versions/" + id + "/rejected";
    }
}
