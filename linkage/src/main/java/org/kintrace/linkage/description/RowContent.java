package org.kintrace.linkage.description;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a row says, folded, so that it can go from machine to machine; rows of equal content are one form.
 *
 * @param key 62 bits of the content below the sign; rows of a second list come after those of the first
 * @param cells one text per field, empty when missing; of a date its eight digits
 * @param others words of the name beside given and family name, in the order written
 */
public record RowContent(long key, List<String> cells, List<String> others)
        implements
            Serializable,
            Comparable<RowContent> {

    private static final int GIVEN = 0;
    private static final int FAMILY = 1;
    private static final long SECOND_LIST = 1L << 62;

    private static final Comparator<RowContent> ORDER = Comparator.comparingLong(RowContent::key)
            .thenComparing(content -> String.join("\n", content.cells()))
            .thenComparing(content -> String.join("\n", content.others()));

    public RowContent {
        cells = List.copyOf(cells);
        others = List.copyOf(others);
    }

    public boolean isOfSecondList() {
        return (key & SECOND_LIST) != 0;
    }

    /** What is counted of a row: each cell in its field, then each word anywhere in the name, once. */
    public List<CellValue> values() {
        List<CellValue> values = new ArrayList<>();
        for (int f = 0; f < cells.size(); f++) {
            if (!cells.get(f).isEmpty()) {
                values.add(new CellValue(f, cells.get(f)));
            }
        }
        Set<String> words = new LinkedHashSet<>(List.of(cells.get(GIVEN), cells.get(FAMILY)).stream()
                .filter(word -> !word.isEmpty()).toList());
        words.addAll(others);
        words.forEach(word -> values.add(new CellValue(CellValue.ANYWHERE, word)));
        return values;
    }

    /** By key; the few that tie there by their texts. */
    @Override
    public int compareTo(RowContent other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowContent(long otherKey, List<String> otherCells, List<String> otherOthers)
                && key == otherKey && cells.equals(otherCells) && others.equals(otherOthers);
    }

    /** The key is a hash of the content already. */
    @Override
    public int hashCode() {
        return Objects.hashCode(key);
    }
}
