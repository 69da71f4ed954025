package org.kintrace.app.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.HeaderWords;
import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.SourceRow;
import org.kintrace.registry.intake.SpreadsheetFault;

/** Rows of one sheet of a spreadsheet, read as they are needed (ECMA-376 part 1, 18.3.1). */
final class SheetRows implements PlainRows {

    /** Excel has a sixteenth of these; the largest sheets of other programs end here. */
    private static final long LAST_ROW = 1 << 24;

    private final SheetXml xml;
    private final SheetCell cell;
    private final ListLimits limits;
    private final JoinedCells joined;
    private long row;
    private long rows;
    private long characters;
    private long rowCharacters;

    private SheetRows(SheetXml xml, SheetCell cell, ListLimits limits, JoinedCells joined) {
        this.xml = xml;
        this.cell = cell;
        this.limits = limits;
        this.joined = joined;
    }

    static PlainRows open(ByteSource bytes, ReadingOptions options) throws IOException, ListNotReadException {
        ListLimits limits = options.limits();
        Workbook workbook = Workbook.of(bytes, limits.expandedBytes());
        SheetCell cell = new SheetCell(SharedStrings.of(workbook, limits), NumberFormats.of(workbook),
                workbook.from1904(), limits.cellCharacters());
        return open(workbook, sheet(workbook, cell, options), cell, limits);
    }

    private static SheetRows open(Workbook workbook, Workbook.Sheet sheet, SheetCell cell, ListLimits limits)
            throws IOException {
        JoinedCells joined = JoinedCells.of(workbook, sheet.part(), limits);
        return new SheetRows(SheetXml.open(workbook.open(sheet.part()), limits.expandedBytes()), cell, limits,
                joined);
    }

    private static Workbook.Sheet sheet(Workbook workbook, SheetCell cell, ReadingOptions options)
            throws IOException, ListNotReadException {
        if (options.sheet().isPresent()) {
            return named(workbook.sheets(), options.sheet().get());
        }
        List<Workbook.Sheet> filled = new ArrayList<>();
        for (Workbook.Sheet sheet : workbook.sheets()) {
            if (!sheet.hidden()) {
                try (SheetRows rows = open(workbook, sheet, cell, options.limits())) {
                    Optional<SourceRow> first = rows.next();
                    if (first.isPresent() && rows.hasHeading(first)) {
                        return sheet;
                    }
                    first.ifPresent(_ -> filled.add(sheet));
                }
            }
        }
        if (filled.isEmpty()) {
            throw Faults.notRead(new FileFault.EmptyFile());
        }
        return filled.getFirst();
    }

    private static Workbook.Sheet named(List<Workbook.Sheet> sheets, String name)
            throws ListNotReadException {
        if (name.matches("#[0-9]{1,4}")) {
            int number = Integer.parseInt(name.substring(1));
            if (number >= 1 && number <= sheets.size()) {
                return sheets.get(number - 1);
            }
        }
        return sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> Faults.notRead(new SpreadsheetFault.NoSuchSheet()));
    }

    /** Whether one of the first rows has a heading we know. */
    private boolean hasHeading(Optional<SourceRow> first) throws ListNotReadException {
        Optional<SourceRow> looked = first;
        for (int i = 0; i < 10 && looked.isPresent(); i++) {
            if (looked.get().cells().stream()
                    .anyMatch(text -> HeaderWords.reviewed().find(text).isPresent())) {
                return true;
            }
            looked = next();
        }
        return false;
    }

    @Override
    public Optional<SourceRow> next() throws ListNotReadException {
        try {
            while (xml.nextElement()) {
                if (xml.name().equals("row")) {
                    // Blank rows count too: millions of them cost time and say nothing.
                    if (++rows > limits.rows() + 1) {
                        throw Faults.notRead(new FileFault.TooManyRows(limits.rows()));
                    }
                    List<String> cells = cells();
                    if (!cells.stream().allMatch(String::isBlank)) {
                        return Optional.of(new SourceRow(row, cells));
                    }
                }
            }
            return Optional.empty();
        } catch (FaultyBytesException e) {
            throw Faults.notRead(placed(e.fault()));
        } catch (IOException e) {
            throw Faults.of(e);
        }
    }

    /** The fault with the row it happened in or after, where it did not know one. */
    private ListFault placed(ListFault fault) {
        if (fault instanceof SpreadsheetFault.DamagedSheet) {
            return new SpreadsheetFault.DamagedSheet(row);
        }
        return fault instanceof FileFault.CellBeyondLimit(_, var column, int limit)
                ? new FileFault.CellBeyondLimit(Math.max(row, 1), column, limit)
                : fault;
    }

    private List<String> cells() throws IOException {
        long said = SheetCell.number(xml.attribute("r"), row + 1);
        if (said <= row || said > LAST_ROW) {
            throw new FaultyBytesException(new SpreadsheetFault.DamagedSheet(row));
        }
        row = said;
        rowCharacters = 0;
        List<String> cells = new ArrayList<>();
        int column = 0;
        while (xml.next()) {
            if (xml.isEnd() && xml.name().equals("row")) {
                return cells;
            }
            if (xml.isStart() && xml.name().equals("c")) {
                column = SheetCell.column(xml.attribute("r"), column + 1);
                put(cells, column, cell.read(xml));
            }
        }
        throw new FaultyBytesException(new SpreadsheetFault.DamagedSheet(row));
    }

    private void put(List<String> cells, int column, String text) throws FaultyBytesException {
        if (text.isEmpty()) {
            return;
        }
        if (column > limits.columns()) {
            throw new FaultyBytesException(new FileFault.TooManyColumns(row, column, limits.columns()));
        }
        characters += text.length();
        rowCharacters += text.length();
        if (rowCharacters > limits.cellCharacters()) {
            throw new FaultyBytesException(
                    new FileFault.CellBeyondLimit(row, OptionalInt.empty(), limits.cellCharacters()));
        }
        if (characters > limits.textCharacters()) {
            throw new FaultyBytesException(new FileFault.TooMuchText(limits.textCharacters()));
        }
        if (column <= cells.size()) {
            throw new FaultyBytesException(new SpreadsheetFault.DamagedSheet(row));
        }
        cells.addAll(Collections.nCopies(column - 1 - cells.size(), ""));
        cells.add(text);
    }

    @Override
    public void headerIs(SourceRow header) {
        // A spreadsheet has no separator to be wrong about.
    }

    /** Spreadsheets leave empty cells at the end of a row out; they are no missing cells. */
    @Override
    public SourceRow fitted(SourceRow found, SourceRow header) throws ListNotReadException {
        int missing = Math.max(0, header.cells().size() - found.cells().size());
        List<String> cells = new ArrayList<>(found.cells());
        cells.addAll(Collections.nCopies(missing, ""));
        try {
            return new SourceRow(found.line(), cells, joined.at(found.line(), header.cells().size()));
        } catch (FaultyBytesException e) {
            throw Faults.notRead(e.fault());
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (IOException e) {
            // Only read from: nothing is lost when closing fails.
            return;
        }
    }

}
