package org.kintrace.names;

import java.util.Arrays;
import java.util.List;

/** The names of an index as numbers of their parts, in one long row. Not safe for concurrent adding. */
final class NameStore {

    private final NamesByPart byPart = new NamesByPart();
    private int[] ids = new int[1024];
    private int[] starts = new int[1025];
    private boolean[] pinyin = new boolean[1024];
    private boolean[] removed = new boolean[1024];
    private int[] parts = new int[2048];
    private int size;
    private int living;

    int add(int id, List<Integer> tokens, boolean inPinyin, TokenPool pool) {
        if (size == ids.length) {
            int length = size + (size >> 1);
            ids = Arrays.copyOf(ids, length);
            starts = Arrays.copyOf(starts, length + 1);
            pinyin = Arrays.copyOf(pinyin, length);
            removed = Arrays.copyOf(removed, length);
        }
        int from = starts[size];
        if (from + tokens.size() > parts.length) {
            parts = Arrays.copyOf(parts, parts.length + (parts.length >> 1) + tokens.size());
        }
        for (int i = 0; i < tokens.size(); i++) {
            parts[from + i] = tokens.get(i);
        }
        ids[size] = id;
        pinyin[size] = inPinyin;
        starts[size + 1] = from + tokens.size();
        living++;
        byPart.add(size, tokens, pool);
        return size++;
    }

    NamesByPart byPart() {
        return byPart;
    }

    /** Removes all names of an id; how many those were. */
    int remove(int id) {
        int count = 0;
        for (int name = 0; name < size; name++) {
            if (ids[name] == id && !removed[name]) {
                removed[name] = true;
                count++;
            }
        }
        living -= count;
        return count;
    }

    /** How many names stand in it, the removed ones too. */
    int size() {
        return size;
    }

    int living() {
        return living;
    }

    int id(int name) {
        return ids[name];
    }

    boolean removed(int name) {
        return removed[name];
    }

    boolean pinyin(int name) {
        return pinyin[name];
    }

    /** How many parts a name has. */
    int parts(int name) {
        return starts[name + 1] - starts[name];
    }

    int part(int name, int at) {
        return parts[starts[name] + at];
    }
}
