package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of a chart over time as a table. */
final class ChartTable {

    private ChartTable() {}

    static TextTable of(String caption, List<ChartRow> rows, Setting setting) {
        List<List<Wording>> cells = new ArrayList<>();
        for (ChartRow row : rows) {
            String notes = row.notes().stream().map(Wording::text).collect(Collectors.joining("; "));
            cells.add(List.of(
                    Wording.of(row.when().isEmpty() ? setting.say(new Caption.NoDate()) : row.when()),
                    row.what(), Wording.of(notes), Wording.of(String.join("; ", row.warnings()))));
        }
        return new TextTable(caption,
                List.of(setting.say(new Caption.WhenHead()), setting.say(new Caption.WhatHead()),
                        setting.say(new Caption.SourceHead()), setting.say(new Caption.NoteHead())),
                cells);
    }
}
