package org.kintrace.app.web.lists;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.kintrace.app.web.frame.PageWords;
import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.ListField;
import org.kintrace.registry.intake.MappingFault;
import org.kintrace.registry.intake.RowProblem;
import org.kintrace.registry.intake.SpreadsheetFault;
import org.kintrace.registry.intake.TextFault;

import gg.jte.Content;

/** Why a list or a row cannot be read, in the words of the pages: what happened, where, and what to do on this page. */
public final class FaultWords {

    private static final long MIB = 1L << 20;

    private final PageWords words;

    FaultWords(PageWords words) {
        this.words = words;
    }

    /** Keyed by the fault's own name. */
    Content say(ListFault fault) {
        return words.say(key("lists.fault.", fault), switch (fault) {
            case FileFault file -> ofFile(file);
            case TextFault text -> ofText(text);
            case SpreadsheetFault sheet -> ofSheet(sheet);
            case MappingFault mapping -> ofMapping(mapping);
        });
    }

    /** What is wrong with a row. */
    Content say(RowProblem problem) {
        return words.say(key("lists.problem.", problem), arguments(problem));
    }

    /** The same as plain text, for a file. */
    String text(RowProblem problem) {
        return words.text(key("lists.problem.", problem), arguments(problem));
    }

    String field(ListField field) {
        return words.text("lists.field." + field.key());
    }

    private static Map<String, ?> ofFile(FileFault fault) {
        return switch (fault) {
            case FileFault.TooManyColumns(long line, int found, int limit) ->
                Map.of("line", line, "found", found, "limit", limit);
            case FileFault.TooManyRows(long limit) -> Map.of("limit", limit);
            case FileFault.TooMuchText(long limit) -> Map.of("limit", limit);
            case FileFault.CellBeyondLimit(long line, OptionalInt _, int limit) ->
                Map.of("line", line, "limit", limit);
            case FileFault.NotReadable(),FileFault.EmptyFile(),FileFault.NoRows() -> Map.of();
        };
    }

    private static Map<String, ?> ofText(TextFault fault) {
        return switch (fault) {
            case TextFault.EncodingUnclear(var candidates) ->
                Map.of("count", candidates.size(), "names", String.join(", ", candidates));
            case TextFault.Undecodable(String encoding, long line, long _) ->
                Map.of("encoding", encoding, "line", line);
            case TextFault.NulCharacter(long line) -> Map.of("line", line);
            case TextFault.UnclosedQuote(long line) -> Map.of("line", line);
            case TextFault.TextAfterQuote(long line) -> Map.of("line", line);
            case TextFault.EncodingUnknown(),TextFault.WrongDelimiter(String _) -> Map.of();
        };
    }

    private static Map<String, ?> ofSheet(SpreadsheetFault fault) {
        return switch (fault) {
            case SpreadsheetFault.DamagedSheet(long line) -> Map.of("line", line);
            case SpreadsheetFault.ExpandsTooFar(long limit) -> Map.of("mib", limit / MIB);
            case SpreadsheetFault.TooLarge(long limit) -> Map.of("mib", limit / MIB);
            case SpreadsheetFault.TooManyParts(int limit) -> Map.of("limit", limit);
            case SpreadsheetFault.Damaged(),SpreadsheetFault.LockedOrOld(),SpreadsheetFault.DocumentType(),SpreadsheetFault.UnsafePart(),SpreadsheetFault.NoSuchSheet() ->
                Map.of();
        };
    }

    private Map<String, ?> ofMapping(MappingFault fault) {
        return switch (fault) {
            case MappingFault.SameHeading(int first, int second) -> Map.of("first", first, "second", second);
            case MappingFault.SameField(ListField field, int first, int second) ->
                Map.of("field", field(field), "first", first, "second", second);
            case MappingFault.NoNameColumn(),MappingFault.NotAnEntry(int _),MappingFault.UnknownField(int _),MappingFault.NoSuchColumn(int _),MappingFault.ColumnUnclear(int _, int _, int _),MappingFault.ColumnUsedTwice(int _, int _) ->
                Map.of();
        };
    }

    private static Map<String, ?> arguments(RowProblem problem) {
        return switch (problem) {
            case RowProblem.MissingCells(int expected, int found) ->
                Map.of("expected", expected, "found", found);
            case RowProblem.ExtraCells(int expected, int found) ->
                Map.of("expected", expected, "found", found);
            case RowProblem.CellTooLong(int length, int limit) -> Map.of("length", length, "limit", limit);
            case RowProblem.UnreadableDate(int position) -> Map.of("position", position);
            case RowProblem.UnreadableAge(int position) -> Map.of("position", position);
            case RowProblem.NoName(),RowProblem.JoinedCell(),RowProblem.DayOrderUnclear(),RowProblem.FormulaCell(),RowProblem.SpreadsheetError(),RowProblem.DamagedText(),RowProblem.UnknownSexWord(),RowProblem.AgeWithoutDay(),RowProblem.ResidentNumberCheck() ->
                Map.of();
        };
    }

    /** TooManyRows is told by {@code too_many_rows}. */
    private static String key(String beginning, Record fault) {
        return beginning
                + fault.getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1")
                        .toLowerCase(Locale.ROOT);
    }

    private static String key(String beginning, ListFault fault) {
        return key(beginning, (Record) fault);
    }

    private static String key(String beginning, RowProblem problem) {
        return key(beginning, (Record) problem);
    }
}
