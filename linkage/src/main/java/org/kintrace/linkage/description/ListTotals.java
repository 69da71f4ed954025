package org.kintrace.linkage.description;

import java.io.Serializable;
import java.util.List;

/**
 * What is counted over all rows of a list, or of two.
 *
 * @param forms number of different contents
 * @param split number of forms of the first list; equal to {@code forms} when there is one list
 * @param hasOthers whether any name has words beside given and family name
 * @param present for each field the rows that have something there
 * @param samePairs for each field the ordered pairs of rows that agree there
 * @param places texts of columns of places, in their order; none of columns with so many that they must be addresses
 */
public record ListTotals(int rows, int forms, int split, boolean hasOthers, List<Long> present,
        List<Double> samePairs, List<PlaceText> places) implements Serializable {

    public ListTotals {
        present = List.copyOf(present);
        samePairs = List.copyOf(samePairs);
        places = places.stream().sorted().toList();
    }
}
