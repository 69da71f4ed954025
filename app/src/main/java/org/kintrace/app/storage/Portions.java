package org.kintrace.app.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Many ids in portions that fit one question; PostgreSQL takes no more than 65,535 values at once. */
final class Portions {

    private static final int SIZE = 500;

    private Portions() {}

    static List<List<String>> of(Collection<String> ids) {
        List<String> all = List.copyOf(ids);
        List<List<String>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += SIZE) {
            portions.add(all.subList(from, Math.min(from + SIZE, all.size())));
        }
        return portions;
    }
}
