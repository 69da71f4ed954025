package org.kintrace.app.web.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.ListsOnRecord;
import org.kintrace.app.work.incoming.IncomingList;
import org.kintrace.app.work.incoming.Look;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.registry.intake.CellProblem;
import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.ListField;
import org.kintrace.registry.intake.ListedPerson;
import org.kintrace.registry.intake.RowReading;

import gg.jte.Content;

/**
 * A list that was brought: what its columns are read as, and its first rows.
 *
 * @param form as typed, with what is wrong
 * @param more columns that are not shown and go by their headings
 * @param fault why it cannot be taken in as it stands, empty when it can
 * @param faultId to ask for help with when something of ours went wrong, else empty
 * @param knownSources names of lists on record
 */
public record IncomingPage(String id, String fileName, boolean spreadsheet, ReadingForm form,
        List<Column> columns,
        int more, List<FirstRow> rows, Optional<Content> fault, String faultId, List<String> knownSources) {

    /** So many cells of a column are shown, each cut at so many characters. */
    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 60;

    public IncomingPage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        knownSources = List.copyOf(knownSources);
    }

    /** A column. @param number from 1 @param examples its first cells that are not empty */
    public record Column(int number, String heading, ListField is, List<String> examples) {

        public Column {
            examples = List.copyOf(examples);
        }
    }

    /** A row as it would be read. @param problems why it would be rejected; then it has no names */
    public record FirstRow(long line, List<String> names, List<String> born, List<Problem> problems) {

        public FirstRow {
            names = List.copyOf(names);
            born = List.copyOf(born);
            problems = List.copyOf(problems);
        }
    }

    /** Something wrong with a cell. @param column from 1, 0 when it is about the whole row */
    public record Problem(int column, Content why) {

        static Problem of(CellProblem problem, FaultWords words) {
            return new Problem(problem.column().orElse(0), words.say(problem.problem()));
        }
    }

    /** What a column can be, in the order of the page. */
    public static List<ListField> fields() {
        return List.of(ListField.values());
    }

    /** Which fields the columns are read as twice or never is told by the fault. */
    static IncomingPage of(Visit visit, IncomingList list, ReadingForm form, Optional<ListFault> later,
            String faultId) {
        Look look = list.look();
        FaultWords words = new FaultWords(visit.words());
        int shown = Math.min(look.columns().size(), ReadingForm.MOST_COLUMNS);
        List<Column> columns = new ArrayList<>();
        for (int column = 1; column <= shown; column++) {
            columns.add(new Column(column, look.header().get(column - 1), look.columns().get(column - 1),
                    examples(look, column)));
        }
        return new IncomingPage(list.id(), list.fileName(), look.spreadsheet(), form, columns,
                look.columns().size() - shown,
                look.readings().stream().map(row -> first(row, words)).toList(),
                look.fault().or(() -> later).map(words::say), faultId,
                List.copyOf(new TreeSet<>(visit.registry().listsOnRecord().versions().stream()
                        .map(ListsOnRecord.Version::source).toList())));
    }

    private static List<String> examples(Look look, int column) {
        return look.rows().stream().map(row -> row.cell(column).strip()).filter(cell -> !cell.isEmpty())
                .limit(EXAMPLES).map(IncomingPage::cut).toList();
    }

    private static String cut(String cell) {
        return cell.codePointCount(0, cell.length()) <= LONGEST_EXAMPLE
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST_EXAMPLE)) + "…";
    }

    private static FirstRow first(RowReading row, FaultWords words) {
        return switch (row) {
            case RowReading.Read(ListedPerson person, var _) -> new FirstRow(person.line(),
                    person.names().stream().filter(name -> name.role() != NameRole.FATHER)
                            .map(name -> cut(name.name().text())).distinct().toList(),
                    person.born().stream().map(UncertainDate::text).distinct().toList(), List.of());
            case RowReading.RejectedRow(var source, var problems) ->
                new FirstRow(source.line(), List.of(), List.of(),
                        problems.stream().map(problem -> Problem.of(problem, words)).toList());
        };
    }
}
