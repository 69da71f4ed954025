package org.kintrace.linkage.description;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One column of a table: each different value once, and for each row which of them it has. The arrays are not copied
 * and must not be changed afterwards.
 *
 * @param header as the file has it; used to show, never to compare
 * @param codes one per row, an index into {@code values}
 * @param values distinct cells; the first is the empty cell
 */
public record LinkColumn(String header, FieldKind kind, int[] codes, String[] values) {

    public LinkColumn {
        if (values.length == 0 || !values[0].isEmpty()) {
            throw new IllegalArgumentException(
                    "the first value of column '" + header + "' is the empty cell");
        }
    }

    /** Builds a column from its cells. */
    public static LinkColumn of(String header, FieldKind kind, List<String> cells) {
        Map<String, Integer> known = new HashMap<>();
        known.put("", 0);
        int[] codes = new int[cells.size()];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = known.computeIfAbsent(cells.get(row), _ -> known.size());
        }
        String[] values = new String[known.size()];
        known.forEach((value, code) -> values[code] = value);
        return new LinkColumn(header, kind, codes, values);
    }

    /** The cell of a row, empty when it has none. */
    public String cell(int row) {
        return values[codes[row]];
    }
}
