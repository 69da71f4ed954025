package org.kintrace.app.work;

import java.util.List;

/**
 * A row of a list as it is kept: every cell verbatim.
 *
 * @param read whether the row could be read as a person; a rejected row is kept all the same
 */
public record KeptRow(boolean read, List<String> cells) {

    public KeptRow {
        cells = List.copyOf(cells);
    }
}
