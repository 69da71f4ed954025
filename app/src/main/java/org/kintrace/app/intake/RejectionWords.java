package org.kintrace.app.intake;

import java.util.Optional;

import org.kintrace.registry.intake.CellProblem;
import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.ListField;
import org.kintrace.registry.intake.MappingFault;
import org.kintrace.registry.intake.RowProblem;
import org.kintrace.registry.intake.SpreadsheetFault;
import org.kintrace.registry.intake.TextFault;

/** Why a list or a row was not read, in English, without any text of the list. */
public final class RejectionWords {

    private RejectionWords() {}

    /** What happened to the whole list, where, and what to do. */
    public static String of(ListFault fault) {
        return switch (fault) {
            case FileFault file -> ofFile(file);
            case TextFault text -> ofText(text);
            case SpreadsheetFault sheet -> ofSpreadsheet(sheet);
            case MappingFault mapping -> ofMapping(mapping);
        };
    }

    /** What is wrong with a row, without saying where. */
    public static String of(RowProblem problem) {
        return switch (problem) {
            case RowProblem.MissingCells(int expected, int found) ->
                "the row has " + found + " cells where the header has " + expected;
            case RowProblem.ExtraCells(int expected, int found) ->
                "the row has " + found + " cells where the header has " + expected
                        + "; is there a separator inside a cell without quotes?";
            case RowProblem.NoName() -> "no name in any column of names";
            case RowProblem.CellTooLong(int length, int limit) ->
                "the cell has " + length + " characters; this field takes at most " + limit;
            case RowProblem.UnreadableDate(int position) ->
                "not a date that can be (character " + position + ")";
            case RowProblem.UnreadableAge(int position) -> "not an age (character " + position + ")";
            case RowProblem.DayOrderUnclear() ->
                "the day and the month may be the other way round; both days are kept";
            case RowProblem.FormulaCell() ->
                "the cell is a formula; save the list with values only and import it again";
            case RowProblem.JoinedCell() ->
                "the cell is merged with the one above it; separate them, fill in what is meant for this row, and import it again";
            case RowProblem.SpreadsheetError() -> "the cell shows an error of the spreadsheet program";
            case RowProblem.DamagedText() ->
                "the text has replacement characters: it was damaged before it came here";
            case RowProblem.UnknownSexWord() -> "the word for the sex is not known; read as not known";
            case RowProblem.AgeWithoutDay() ->
                "the age has no day on which it was true; no birth is read from it";
            case RowProblem.ResidentNumberCheck() ->
                "the last character of the resident number does not fit the others; a digit may be wrong";
        };
    }

    /** What is wrong with a row and in which column. */
    public static String of(CellProblem problem) {
        String where = problem.column().isPresent()
                ? "column " + problem.column().getAsInt()
                        + problem.field().map(ListField::key).map(key -> " (" + key + ")").orElse("") + ": "
                : "";
        return where + of(problem.problem());
    }

    private static String ofFile(FileFault fault) {
        return switch (fault) {
            case FileFault.NotReadable() -> "the file cannot be read; does it exist, and may you read it?";
            case FileFault.EmptyFile() -> "the file is empty";
            case FileFault.NoRows() ->
                "the list has a header and no row; taken as a newer version it would make everyone on it vanish";
            case FileFault.TooManyColumns(long line, int found, int limit) -> "line " + line + " has " + found
                    + " columns; a list has at most " + limit + ". Is the separator right?";
            case FileFault.TooManyRows(long limit) ->
                "the list has more than " + limit + " rows; split it and import the parts";
            case FileFault.TooMuchText(long limit) ->
                "the list has more than " + limit + " characters of text; split it and import the parts";
            case FileFault.CellBeyondLimit(long line, var cell, int limit) -> "line " + line
                    + (cell.isPresent() ? ", column " + cell.getAsInt() : "") + ": more than " + limit
                    + " characters in one " + (cell.isPresent() ? "cell" : "row")
                    + "; is a quote left open there?";
        };
    }

    private static String ofText(TextFault fault) {
        return switch (fault) {
            case TextFault.EncodingUnclear(var candidates) ->
                "the encoding of the file is not clear; say which with --encoding"
                        + (candidates.isEmpty() ? "" : " (perhaps " + String.join(" or ", candidates) + ")");
            case TextFault.EncodingUnknown() ->
                "the encoding asked for is not known here; UTF-8, UTF-16, GB18030 and windows-1251 are";
            case TextFault.Undecodable(String encoding, long line, long offset) -> "line " + line + ", byte "
                    + offset
                    + ": not " + encoding + "; say the right encoding with --encoding, or repair the file";
            case TextFault.NulCharacter(long line) ->
                "line " + line
                        + ": a NUL character, which no list has; is the file damaged or in another encoding?";
            case TextFault.UnclosedQuote(long line) -> "line " + line
                    + ": a quote is opened in the row that begins here and never closed; close it, or double it when it is part of the text";
            case TextFault.TextAfterQuote(long line) -> "line " + line
                    + ": a quote in the row that begins here is closed and text follows it; a quote inside a cell is written twice, and an earlier one may be left open";
            case TextFault.WrongDelimiter(String likely) -> "the header is one cell with " + character(likely)
                    + " in it; say what separates the cells with --delimiter";
        };
    }

    private static String character(String text) {
        return switch (text) {
            case "\t" -> "tabs";
            case "," -> "commas";
            case ";" -> "semicolons";
            default -> "the character U+%04X".formatted(text.codePointAt(0));
        };
    }

    private static String ofSpreadsheet(SpreadsheetFault fault) {
        return switch (fault) {
            case SpreadsheetFault.Damaged() ->
                "the file is no spreadsheet that can be opened; is it cut short?";
            case SpreadsheetFault.DamagedSheet(long line) -> (line > 0 ? "after row " + line + ": " : "")
                    + "the spreadsheet is damaged; open and save it again, or export it as CSV";
            case SpreadsheetFault.LockedOrOld() ->
                "the file is locked with a password or in the format from before 2007; save it as .xlsx without a password";
            case SpreadsheetFault.DocumentType() ->
                "the spreadsheet declares a document type, which no spreadsheet program does; it is not opened";
            case SpreadsheetFault.TooManyParts(int limit) ->
                "the file has more than " + limit + " parts; a spreadsheet of a list has a few dozen";
            case SpreadsheetFault.UnsafePart() ->
                "a part of the file has a path that leads outside it or is there twice; it is not opened";
            case SpreadsheetFault.ExpandsTooFar(long limit) -> "the file unpacks to more than " + limit
                    + " bytes, or far more than its size allows; it is not opened";
            case SpreadsheetFault.TooLarge(long limit) ->
                "the file has more than " + limit + " bytes; split the list, or export it as CSV";
            case SpreadsheetFault.NoSuchSheet() -> "there is no sheet of that name; say another with --sheet";
        };
    }

    private static String ofMapping(MappingFault fault) {
        return switch (fault) {
            case MappingFault.SameHeading(int first, int second) -> "columns " + first + " and " + second
                    + " have the same heading; say which is which with --map and #" + first + ", #" + second;
            case MappingFault.SameField(ListField field, int first, int second) ->
                "columns " + first + " and "
                        + second + " are both read as " + field.key() + "; say which with --map "
                        + field.key() + "=#"
                        + first;
            case MappingFault.NoNameColumn() ->
                "no column is recognised as a name; say which with --map full_name=COLUMN";
            case MappingFault.NotAnEntry(int entry) -> entry(entry) + "is not field=column";
            case MappingFault.UnknownField(int entry) -> entry(entry) + "names a field that does not exist";
            case MappingFault.NoSuchColumn(int entry) ->
                entry(entry) + "names a column the list does not have";
            case MappingFault.ColumnUnclear(int entry, int first, int second) ->
                entry(entry) + "fits columns " + first + " and " + second + "; say #" + first + " or #"
                        + second;
            case MappingFault.ColumnUsedTwice(int entry, int column) ->
                entry(entry) + "names column " + column + ", which an earlier entry already uses";
        };
    }

    private static String entry(int number) {
        return "entry " + number + " of --map ";
    }

    /** The field a problem is about as {@code --map} writes it, or a hyphen when it is about the whole row. */
    public static String field(CellProblem problem) {
        return Optional.of(problem).flatMap(CellProblem::field).map(ListField::key).orElse("-");
    }
}
