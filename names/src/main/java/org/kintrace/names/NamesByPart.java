package org.kintrace.names;

import java.util.List;

/**
 * Which names a part occurs in, and beside what: for each part the names in which it stands alone or with fathers' names
 * only, and for each other part beside it the name once more with that part and the order of the two. So names that have two
 * parts are found without looking at the names themselves. Not safe for concurrent adding.
 */
final class NamesByPart {

    /** Two numbers for each name: the name, and the other part doubled, plus one where it stands before. */
    static final int PER_ENTRY = 2;

    private final Postings alone = new Postings();
    private final Postings beside = new Postings();

    void add(int name, List<Integer> parts, TokenPool pool) {
        for (int i = 0; i < parts.size(); i++) {
            int part = parts.get(i);
            boolean others = false;
            for (int j = 0; j < parts.size(); j++) {
                if (i != j) {
                    others |= !pool.patronymic(parts.get(j));
                    beside.add(part, name);
                    beside.add(part, parts.get(j) << 1 | (j < i ? 1 : 0));
                }
            }
            if (!others) {
                alone.add(part, name);
            }
        }
    }

    /** Names in which a part stands alone or beside fathers' names only, ascending. */
    int[] alone(int part) {
        return alone.row(part);
    }

    /** In how many names a part stands. */
    int count(int part) {
        int[] row = beside.row(part);
        int count = 0;
        int last = -1;
        for (int i = 0; i < beside.count(part); i += PER_ENTRY) {
            count += row[i] == last ? 0 : 1;
            last = row[i];
        }
        int[] without = alone.row(part);
        int at = 0;
        for (int i = 0; i < alone.count(part); i++) {
            while (at < beside.count(part) && row[at] < without[i]) {
                at += PER_ENTRY;
            }
            count += at < beside.count(part) && row[at] == without[i] ? 0 : 1;
        }
        return count;
    }

    int countAlone(int part) {
        return alone.count(part);
    }

    /** Entries of a part with each part beside it, names ascending. */
    int[] beside(int part) {
        return beside.row(part);
    }

    /** How many numbers {@link #beside} has. */
    int lengthBeside(int part) {
        return beside.count(part);
    }
}
