package org.kintrace.app.intake;

/**
 * How much one list may hold. Nobody can raise these: a list beyond them is an attack or a mistake.
 *
 * @param cellCharacters longest cell, and longest row of a text file
 * @param columns most columns
 * @param rows most rows
 * @param textCharacters most text in all rows together
 * @param expandedBytes most bytes a spreadsheet may unpack to
 */
public record ListLimits(int cellCharacters, int columns, long rows, long textCharacters,
        long expandedBytes) {

    /** 10 million characters a cell, 2,000 columns, 5 million rows, 1,000 million characters, 1 GiB unpacked. */
    public static final ListLimits HARDEST = new ListLimits(10_000_000, 2_000, 5_000_000, 1_000_000_000L,
            1L << 30);

    public ListLimits {
        if (cellCharacters < 1 || columns < 1 || rows < 1 || textCharacters < 1 || expandedBytes < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        if (cellCharacters > 10_000_000 || columns > 2_000 || rows > 5_000_000
                || textCharacters > 1_000_000_000L
                || expandedBytes > 1L << 30) {
            throw new IllegalArgumentException("limits of lists can be lowered, not raised");
        }
    }
}
