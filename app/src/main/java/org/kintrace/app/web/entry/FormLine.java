package org.kintrace.app.web.entry;

import java.util.List;

/**
 * A line of a form that was filled in.
 *
 * @param label key of what was asked
 * @param values in words or as typed
 * @param read how they are read, where that needs saying
 */
public record FormLine(String label, List<String> values, List<String> read) {

    public FormLine {
        values = List.copyOf(values);
        read = List.copyOf(read);
    }
}
