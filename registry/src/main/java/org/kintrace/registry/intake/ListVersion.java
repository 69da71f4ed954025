package org.kintrace.registry.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * All rows of one version of a list under labels that stay the same when columns move: the field where a column is
 * recognised, else its heading.
 *
 * <p>Held in memory: about a kilobyte a row.
 *
 * @param labels of the columns, in the order of the header
 */
public record ListVersion(List<String> labels, List<ComparedRow> rows) {

    public ListVersion {
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
    }

    /** Collects rows of one version. */
    public static final class Builder {

        private final List<String> labels;
        private final List<ComparedRow> rows = new ArrayList<>();

        public Builder(ColumnMapping mapping) {
            this.labels = labelsOf(mapping);
        }

        /** Adds a row, rejected ones too: what cannot be read can still be recognised. */
        public Builder add(String reference, SourceRow row) {
            SequencedMap<String, String> values = new LinkedHashMap<>();
            for (int column = 1; column <= labels.size(); column++) {
                String text = row.cell(column).strip();
                if (!text.isEmpty()) {
                    values.put(labels.get(column - 1), text);
                }
            }
            rows.add(new ComparedRow(reference, row.line(), values));
            return this;
        }

        public ListVersion build() {
            return new ListVersion(labels, rows);
        }
    }

    private static List<String> labelsOf(ColumnMapping mapping) {
        List<String> labels = new ArrayList<>();
        for (int column = 1; column <= mapping.header().size(); column++) {
            String heading = HeaderFold.fold(mapping.header().get(column - 1));
            String label = switch (mapping.use(column)) {
                case ColumnUse.OfField(var field, _) ->
                    mapping.columnsOf(field).size() == 1 ? field.key() : field.key() + ":" + heading;
                case ColumnUse.AsText(var name) -> "text:" + name;
                case ColumnUse.Ignored _,ColumnUse.NotRecognised _ ->
                    "column:" + (heading.isEmpty() ? "#" + column : heading);
            };
            labels.add(labels.contains(label) ? label + "#" + column : label);
        }
        return labels;
    }
}
