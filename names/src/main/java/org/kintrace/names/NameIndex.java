package org.kintrace.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds, among many names in any script, those a written name may be another spelling of. Not safe for concurrent adding. */
public final class NameIndex {

    private final NameComparer comparer;
    private final List<PreparedName> names = new ArrayList<>();
    private final List<Integer> ids = new ArrayList<>();

    public NameIndex() {
        this(NameComparer.standard());
    }

    public NameIndex(NameComparer comparer) {
        this.comparer = comparer;
    }

    /**
     * One name found.
     *
     * @param id as handed to {@link NameIndex#add}
     * @param score 0 to 1, as {@link NameComparer#score}
     */
    public record Hit(int id, double score) {}

    /** Adds a name under an id; ids may repeat (several names of one record). */
    public void add(int id, PreparedName name) {
        names.add(name);
        ids.add(id);
    }

    /** Adds a name under an id. */
    public void add(int id, WrittenName name) {
        add(id, comparer.prepare(name));
    }

    /** The best names, best first; at most {@code top}; ties by the order they were added. */
    public List<Hit> search(WrittenName query, int top) {
        PreparedName prepared = comparer.prepare(query);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            hits.add(new Hit(ids.get(i), comparer.score(prepared, names.get(i))));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return List.copyOf(hits.subList(0, Math.min(top, hits.size())));
    }

    /** How many names were added. */
    public int size() {
        return names.size();
    }
}
