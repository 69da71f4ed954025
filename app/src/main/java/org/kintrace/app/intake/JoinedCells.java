package org.kintrace.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kintrace.registry.intake.SpreadsheetFault;

/**
 * Cells of a sheet that are shown as one over several rows (ECMA-376 part 1, 18.3.1.54). Only the first of them has a value
 * in the file, so a row below would lose what its reader sees. Rows are asked for in ascending order.
 */
final class JoinedCells {

    private static final byte[] MARK = {'m', 'e', 'r', 'g', 'e', 'C', 'e', 'l', 'l', ' '};
    private static final Pattern RANGE = Pattern
            .compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,8}):\\$?([A-Za-z]{1,3})\\$?([0-9]{1,8})");

    private final Deque<Block> coming;
    private final List<Block> here = new ArrayList<>();
    private final int mostColumns;

    private record Block(long firstRow, long lastRow, int firstColumn, int lastColumn) {}

    private JoinedCells(List<Block> blocks, int mostColumns) {
        this.coming = new ArrayDeque<>(blocks);
        this.mostColumns = mostColumns;
    }

    /** The whole part is read for them, as they stand behind its rows; without any, only its bytes are looked through. */
    static JoinedCells of(Workbook workbook, String part, ListLimits limits) throws IOException {
        List<Block> blocks = new ArrayList<>();
        if (isMarked(workbook, part)) {
            try (SheetXml xml = SheetXml.open(workbook.open(part), limits.expandedBytes())) {
                while (xml.nextElement()) {
                    if (xml.name().equals("mergeCell")) {
                        note(xml.attribute("ref"), blocks);
                        if (blocks.size() > limits.rows()) {
                            throw new FaultyBytesException(new SpreadsheetFault.DamagedSheet(0));
                        }
                    }
                }
            }
            blocks.sort(Comparator.comparingLong(Block::firstRow).thenComparingInt(Block::firstColumn));
        }
        return new JoinedCells(blocks, limits.columns());
    }

    private static void note(String reference, List<Block> blocks) {
        Matcher range = RANGE.matcher(reference);
        if (range.matches()) {
            Block block = new Block(Long.parseLong(range.group(2)), Long.parseLong(range.group(4)),
                    SheetCell.column(range.group(1) + "1", 0), SheetCell.column(range.group(3) + "1", 0));
            if (block.firstRow() < block.lastRow()) {
                blocks.add(block);
            }
        }
    }

    /** Columns, counted from 1, of which the cell in this row belongs to one above it. @param columns how many matter */
    Set<Integer> at(long row, int columns) throws FaultyBytesException {
        here.removeIf(block -> block.lastRow() < row);
        while (!coming.isEmpty() && coming.getFirst().firstRow() < row) {
            Block block = coming.removeFirst();
            if (block.lastRow() >= row) {
                here.add(block);
            }
        }
        // No program lets such blocks overlap, so there are never more than columns.
        if (here.size() > mostColumns) {
            throw new FaultyBytesException(new SpreadsheetFault.DamagedSheet(row));
        }
        Set<Integer> joined = new TreeSet<>();
        for (Block block : here) {
            for (int column = Math.max(1, block.firstColumn()); column <= Math.min(block.lastColumn(),
                    columns); column++) {
                joined.add(column);
            }
        }
        return joined;
    }

    private static boolean isMarked(Workbook workbook, String part) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int matched = 0;
        try (InputStream bytes = workbook.open(part)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    matched = buffer[i] == MARK[matched] ? matched + 1 : buffer[i] == MARK[0] ? 1 : 0;
                    if (matched == MARK.length) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
