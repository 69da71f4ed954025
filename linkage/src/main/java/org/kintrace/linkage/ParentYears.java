package org.kintrace.linkage;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kintrace.linkage.compare.Field;
import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.description.CountedContent;

/**
 * The years in which the parents a row names were born, where the parents have rows of their own in the list: found by
 * their whole name, if all who have it were born in one year and could have had the child the row tells of. Anything else
 * is not known.
 */
final class ParentYears {

    /** Nobody of the name has a year of birth, or those who have it have several. */
    static final int UNKNOWN = 0;

    /** Births to girls below this age are so rare that tables of births do not begin before it. */
    private static final int YOUNGEST_PARENT = 12;
    private static final int OLDEST_PARENT = 75;

    private static final int SEVERAL = -1;

    private ParentYears() {}

    /** For each form the years of the parents it names, {@link #UNKNOWN} where not known; empty when no column names any. */
    static int[][] of(Forms forms, int birth) {
        int[] parents = parentFields(forms.fields());
        if (birth < 0 || parents.length == 0) {
            return new int[0][];
        }
        Map<String, Integer> years = new HashMap<>();
        for (int form = 0; form < forms.count(); form++) {
            String name = nameOf(List.of(forms.show(form, 0), forms.show(form, 1), forms.show(form, 2)));
            if (!name.isEmpty()) {
                years.merge(name, forms.year(form, birth), ParentYears::together);
            }
        }
        int[][] found = new int[forms.count()][];
        for (int form = 0; form < found.length; form++) {
            int child = form;
            found[form] = Arrays.stream(parents)
                    .map(field -> believed(
                            years.getOrDefault(nameOf(List.of(forms.show(child, field))), UNKNOWN),
                            forms.year(child, birth)))
                    .toArray();
        }
        return found;
    }

    /** The same for a part of a list, whose parents were looked up among all rows. */
    static int[][] of(Forms forms, int birth, List<CountedContent> contents) {
        if (birth < 0 || parentFields(forms.fields()).length == 0) {
            return new int[0][];
        }
        int[][] found = new int[forms.count()][];
        Arrays.setAll(found, form -> contents.get(form).parents().stream()
                .mapToInt(year -> believed(year, forms.year(form, birth))).toArray());
        return found;
    }

    /** The fields that name a mother or a father. */
    static int[] parentFields(List<Field> fields) {
        return IntStream.range(0, fields.size()).filter(f -> fields.get(f).namesAParent())
                .toArray();
    }

    /** The words of a whole name in one order; empty when there are fewer than two, which many share. */
    static String nameOf(Collection<String> parts) {
        TreeSet<String> words = parts.stream().flatMap(part -> Arrays.stream(part.split(" ")))
                .filter(word -> !word.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        return words.size() < 2 ? "" : String.join(" ", words);
    }

    /** What two rows of one name say of a year together. */
    static int together(int one, int two) {
        return one == UNKNOWN || one == two ? two : two == UNKNOWN ? one : SEVERAL;
    }

    /** The year of a parent, if the child the row tells of could be theirs: else it is somebody else of that name. */
    static int believed(int parent, int child) {
        boolean known = parent > 0 && child > 0;
        return known && child - parent >= YOUNGEST_PARENT && child - parent <= OLDEST_PARENT
                ? parent
                : UNKNOWN;
    }

    /** Whether somebody born in that year is too old to be a child of the parent; one year is left for the days of the years. */
    static boolean isImpossible(int parent, int child) {
        return child - parent < YOUNGEST_PARENT - 1;
    }
}
