package org.kintrace.linkage;

import java.io.Serializable;
import java.util.List;

/**
 * What a row says of itself as a possible parent, and of its parents.
 *
 * @param name the words of the whole name in one order, empty when there are fewer than two
 * @param year of birth, 0 when not known
 * @param parents names likewise, one for each field that names a parent
 */
public record Kinship(String name, int year, List<String> parents) implements Serializable {

    public Kinship {
        parents = List.copyOf(parents);
    }

    /** What two rows of one name say of a year together: below 0 when they were born in several. */
    public static int together(int one, int two) {
        return ParentYears.together(one, two);
    }
}
