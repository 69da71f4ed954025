package org.kintrace.linkage.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.kintrace.linkage.block.Workers;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;
import org.kintrace.linkage.description.PlaceText;
import org.kintrace.linkage.description.RowContent;

/** The rows of one or two tables as contents that mean the same on every machine, whatever rows stand beside them. */
public final class RowContents {

    private final List<LinkTable> tables;
    private final CodedRows coded;
    private final long[] keys;

    public RowContents(List<LinkTable> tables, Workers workers) {
        this.tables = tables;
        coded = new CodedRows(tables, workers);
        keys = RowOrder.contentKeys(coded, tables.getFirst().rows(), workers);
    }

    /** The fields of a content. */
    public List<Field> fields() {
        return List.copyOf(coded.fields);
    }

    /** One content per row; rows of a second table follow those of the first. */
    public List<RowContent> list() {
        List<RowContent> contents = new ArrayList<>();
        for (int row = 0; row < coded.rows; row++) {
            List<String> cells = new ArrayList<>();
            for (int f = 0; f < coded.fields.size(); f++) {
                cells.add(show(f, coded.columns[f][row]));
            }
            contents.add(new RowContent(keys[row], cells,
                    Arrays.stream(coded.others[row]).mapToObj(coded.words[0]::text).toList()));
        }
        return contents;
    }

    private String show(int field, int cell) {
        boolean date = coded.fields.get(field).likeness() == Likeness.DATE;
        return cell == 0 ? "" : date ? DateDigits.write(cell) : coded.words[field].text(cell);
    }

    /** What the columns of places say, each text once. */
    public List<PlaceText> places() {
        List<PlaceText> places = new ArrayList<>();
        List<FieldPlan.Planned> planned = FieldPlan.of(tables);
        for (int p = 0; p < planned.size(); p++) {
            for (int t = 0; t < tables.size(); t++) {
                int column = planned.get(p).columns()[t];
                if (planned.get(p).field().likeness() == Likeness.PLACE && column >= 0) {
                    add(tables.get(t).columns().get(column), t, p + FieldPlan.OTHERS + 1, places);
                }
            }
        }
        return places;
    }

    private static void add(LinkColumn column, int list, int field, List<PlaceText> places) {
        for (int v = 1; v < column.values().length; v++) {
            places.add(new PlaceText(list, field, TextFold.fold(column.values()[v]), column.values()[v]));
        }
    }
}
