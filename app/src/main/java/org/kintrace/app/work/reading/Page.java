package org.kintrace.app.work.reading;

import java.util.List;

/**
 * Some of a longer list.
 *
 * @param from place of the first item, from 0
 * @param total how many there are in all
 */
public record Page<T>(List<T> items, int from, int total) {

    public Page {
        items = List.copyOf(items);
        if (from < 0 || total < 0) {
            throw new IllegalArgumentException(
                    "a page begins at 0 or later, not at " + from + " of " + total);
        }
    }

    /** @param most at least 1 */
    public static <T> Page<T> of(List<T> all, int from, int most) {
        int begin = Math.clamp(from, 0, all.size());
        return new Page<>(all.subList(begin, Math.min(all.size(), begin + Math.max(1, most))), begin,
                all.size());
    }

    public boolean hasNext() {
        return from + items.size() < total;
    }
}
