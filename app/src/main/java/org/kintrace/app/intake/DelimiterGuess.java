package org.kintrace.app.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which character separates the cells of a text: the one that cuts most rows into the same number of cells. */
final class DelimiterGuess {

    /** In the order of preference when two do equally well. */
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};

    /** Other characters people separate with; seen in a header of one column, they are the likely reason. */
    private static final String OTHERS = "，、،؛^~\u0001\u001F¦";

    private static final int ROWS_LOOKED_AT = 50;

    private DelimiterGuess() {}

    /** @param tabs the name of the file says that tabs separate */
    static char of(String start, boolean tabs) {
        char best = tabs ? '\t' : ',';
        long bestMark = 0;
        for (char candidate : CANDIDATES) {
            long mark = mark(start, candidate) * (tabs && candidate == '\t' ? 100 : 1);
            if (mark > bestMark) {
                best = candidate;
                bestMark = mark;
            }
        }
        return best;
    }

    /** The character that more likely separates, when a header read with {@code used} has only one cell. */
    static Optional<Character> likelier(String header, char used) {
        for (char candidate : CANDIDATES) {
            if (candidate != used && header.indexOf(candidate) >= 0) {
                return Optional.of(candidate);
            }
        }
        return header.chars().filter(c -> c != used && OTHERS.indexOf(c) >= 0).mapToObj(c -> (char) c)
                .findFirst();
    }

    /** Rows with the commonest number of cells, and a little for more cells: 0 when that is one cell a row. */
    private static long mark(String start, char separator) {
        Map<Integer, Integer> rowsByCells = new HashMap<>();
        CellCount count = new CellCount(separator);
        for (int i = 0; i < start.length() && count.rows < ROWS_LOOKED_AT; i++) {
            count.take(start.charAt(i), rowsByCells);
        }
        count.endRow(rowsByCells);
        return rowsByCells.entrySet().stream().filter(entry -> entry.getKey() > 1)
                .mapToLong(entry -> entry.getValue() * (100L + entry.getKey())).max().orElse(0);
    }

    /** Counts cells as a CSV reader would: separators and line ends inside quotes do not count. */
    private static final class CellCount {
        private final char separator;
        private int rows;
        private int cells = 1;
        private boolean quoted;
        private boolean quoteMayOpen = true;
        private boolean blank = true;

        CellCount(char separator) {
            this.separator = separator;
        }

        void take(char c, Map<Integer, Integer> rowsByCells) {
            if (quoted) {
                // A doubled quote closes and opens again at once.
                quoted = c != '"';
                quoteMayOpen = true;
            } else if (c == '"' && quoteMayOpen) {
                quoted = true;
                blank = false;
            } else if (c == '\n' || c == '\r') {
                endRow(rowsByCells);
            } else {
                cells += c == separator ? 1 : 0;
                quoteMayOpen = c == separator;
                blank &= c == separator || Character.isWhitespace(c);
            }
        }

        void endRow(Map<Integer, Integer> rowsByCells) {
            if (!blank) {
                rowsByCells.merge(cells, 1, Integer::sum);
                rows++;
            }
            cells = 1;
            blank = true;
            quoteMayOpen = true;
        }
    }
}
