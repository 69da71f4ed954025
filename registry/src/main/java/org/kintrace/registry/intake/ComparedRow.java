package org.kintrace.registry.intake;

import java.util.Map;
import java.util.SequencedMap;
import java.util.Collections;
import java.util.LinkedHashMap;

/**
 * One row of one version of a list, as versions are compared: what it says under which label.
 *
 * @param reference how the caller finds the row again; never compared
 * @param line of the file
 * @param values cells that are not blank, without the spaces around them, by the labels of {@link ListVersion}
 */
public record ComparedRow(String reference, long line, SequencedMap<String, String> values) {

    public ComparedRow {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    /** The cell under a label, empty text where it is blank. */
    String value(String label) {
        return values.getOrDefault(label, "");
    }

    /** The cells under every label that begins so, joined; a list may have a field in several columns. */
    String joined(String field) {
        StringBuilder joined = new StringBuilder();
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (value.getKey().equals(field) || value.getKey().startsWith(field + ":")) {
                joined.append(joined.isEmpty() ? "" : " ").append(value.getValue());
            }
        }
        return joined.toString();
    }
}
