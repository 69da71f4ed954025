package org.kintrace.registry.intake;

/** Why a row was rejected, or what is doubtful in one that was read. Never holds the text of a cell. */
public sealed interface RowProblem {

    /** The row ends too early; often a line broken in two. */
    record MissingCells(int expected, int found) implements RowProblem {}

    /** The row goes on beyond the header; often a separator inside a cell without quotes. */
    record ExtraCells(int expected, int found) implements RowProblem {}

    /** Every column of the person's own name is empty. */
    record NoName() implements RowProblem {}

    /** Longer than any value of this field; lengths in characters. */
    record CellTooLong(int length, int limit) implements RowProblem {}

    /** No date anyone could mean, such as a month 13; {@code position} is the character that says so, from 1. */
    record UnreadableDate(int position) implements RowProblem {}

    /** No age; {@code position} is the character that says so, from 1. */
    record UnreadableAge(int position) implements RowProblem {}

    /** 05/03/2011 where nobody said which number is the day: both days are kept. */
    record DayOrderUnclear() implements RowProblem {}

    /** The cell is a formula: what it shows depends on the program that opens it, so nothing is read from it. */
    record FormulaCell() implements RowProblem {}

    /** The spreadsheet shows the cell as one with the cell above; whether that value is meant for this row, it does not say. */
    record JoinedCell() implements RowProblem {}

    /** The spreadsheet itself says that it could not work out the cell ({@code #N/A}, {@code #REF!}). */
    record SpreadsheetError() implements RowProblem {}

    /** Replacement characters: the text was already damaged before it came to us. */
    record DamagedText() implements RowProblem {}

    /** The word for the sex is none we know; read as not known. */
    record UnknownSexWord() implements RowProblem {}

    /** An age without the day on which it was true says nothing about the birth. */
    record AgeWithoutDay() implements RowProblem {}

    /** The last character of a Chinese resident number does not follow from the others (GB 11643-1999). */
    record ResidentNumberCheck() implements RowProblem {}
}
