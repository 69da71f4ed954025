package org.kintrace.linkage.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.kintrace.linkage.description.FieldKind;
import org.kintrace.linkage.description.LinkColumn;
import org.kintrace.linkage.description.LinkTable;

/**
 * The names of a table's rows as codes of one vocabulary: a given name, a family (or father's) name, and the other
 * words of the full name. Where only a full name is given its first word stands as given and its last as family name.
 */
final class NameColumns {

    private static final int[] NONE = {};
    private static final int MOST_OTHERS = 12;

    private final int[] given;
    private final int[] family;
    private final int[][] others;
    private final int begin;
    private final int end;

    /**
     * Reads them.
     *
     * @param begin where the rows of the table begin in the arrays they are put into
     */
    NameColumns(LinkTable table, Vocabulary names, int[] given, int[] family, int[][] others, int begin) {
        this.given = given;
        this.family = family;
        this.others = others;
        this.begin = begin;
        this.end = begin + table.rows();
        Arrays.fill(others, begin, end, NONE);
        LinkColumn givens = first(table, FieldKind.GIVEN_NAME);
        LinkColumn families = first(table, FieldKind.FAMILY_NAME);
        if (families == null) {
            families = first(table, FieldKind.FATHER_NAME);
        }
        read(givens, given, names);
        read(families, family, names);
        for (LinkColumn column : table.columns()) {
            if (column.kind() == FieldKind.FULL_NAME || column.kind() == FieldKind.OTHER_NAME) {
                addWords(column, names, column.kind() == FieldKind.FULL_NAME);
            }
        }
        addParts(givens, names);
        addParts(families, names);
    }

    private static @Nullable LinkColumn first(LinkTable table, FieldKind kind) {
        return table.columns().stream().filter(column -> column.kind() == kind).findFirst().orElse(null);
    }

    private void read(@Nullable LinkColumn column, int[] into, Vocabulary names) {
        if (column == null) {
            return;
        }
        int[] codes = new int[column.values().length];
        for (int v = 1; v < codes.length; v++) {
            codes[v] = names.codeOf(NameFold.fold(column.values()[v]));
        }
        for (int row = begin; row < end; row++) {
            into[row] = codes[column.codes()[row - begin]];
        }
    }

    private void addWords(LinkColumn column, Vocabulary names, boolean mayStandAlone) {
        int[][] words = words(column, names, 1);
        for (int row = begin; row < end; row++) {
            int[] here = words[column.codes()[row - begin]];
            if (mayStandAlone && here.length > 0 && given[row] == 0 && family[row] == 0) {
                given[row] = here[0];
                family[row] = here.length > 1 ? here[here.length - 1] : 0;
            }
            others[row] = without(row, here);
        }
    }

    /** The words of a given or family name of several words, so that "Anna Maria" meets "Anna". */
    private void addParts(@Nullable LinkColumn column, Vocabulary names) {
        if (column == null) {
            return;
        }
        int[][] words = words(column, names, 2);
        for (int row = begin; row < end; row++) {
            int[] here = words[column.codes()[row - begin]];
            if (here.length > 0) {
                others[row] = without(row, here);
            }
        }
    }

    private static int[][] words(LinkColumn column, Vocabulary names, int atLeast) {
        int[][] words = new int[column.values().length][];
        Arrays.fill(words, NONE);
        for (int v = 1; v < words.length; v++) {
            String folded = NameFold.fold(column.values()[v]);
            if (atLeast <= 1 || folded.indexOf(' ') >= 0) {
                words[v] = codes(folded, names);
            }
        }
        return words;
    }

    private static int[] codes(String folded, Vocabulary names) {
        List<Integer> codes = new ArrayList<>();
        for (String word : folded.split(" ")) {
            int code = names.codeOf(word);
            if (code != 0 && codes.size() < MOST_OTHERS && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] without(int row, int[] words) {
        int[] kept = Arrays.copyOf(others[row], others[row].length + words.length);
        int count = others[row].length;
        for (int word : words) {
            if (word != given[row] && word != family[row] && !contains(kept, count, word)
                    && count < MOST_OTHERS) {
                kept[count++] = word;
            }
        }
        return count == 0 ? NONE : Arrays.copyOf(kept, count);
    }

    private static boolean contains(int[] words, int count, int word) {
        for (int i = 0; i < count; i++) {
            if (words[i] == word) {
                return true;
            }
        }
        return false;
    }
}
