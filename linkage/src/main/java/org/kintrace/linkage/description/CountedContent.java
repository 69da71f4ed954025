package org.kintrace.linkage.description;

import java.io.Serializable;
import java.util.List;

/**
 * A form of a list with all that comparing it needs to know of the list.
 *
 * @param number place among all forms of the list, from 0
 * @param rows how many rows have it
 * @param counts for each of its {@link RowContent#values()} how many rows have that value
 * @param parents for each field that names a parent the year in which all who have that name in the list were born, 0
 *     when nobody has it, below 0 when they were born in several; empty when no field names any
 */
public record CountedContent(int number, int rows, RowContent content, List<Integer> counts,
        List<Integer> parents)
        implements
            Serializable {

    public CountedContent {
        counts = List.copyOf(counts);
        parents = List.copyOf(parents);
        if (counts.size() != content.values().size()) {
            throw new IllegalArgumentException(
                    counts.size() + " counts for " + content.values().size() + " values");
        }
    }
}
