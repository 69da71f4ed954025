package org.kintrace.linkage.description;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A text of a column of places as it is written; folding it loses what the gazetteer needs.
 *
 * @param list 0 for the first list, 1 for the second
 */
public record PlaceText(int list, int field, String folded, String written)
        implements
            Serializable,
            Comparable<PlaceText> {

    @Override
    public int compareTo(PlaceText other) {
        return Comparator.comparingInt(PlaceText::field).thenComparingInt(PlaceText::list)
                .thenComparing(PlaceText::written).compare(this, other);
    }
}
