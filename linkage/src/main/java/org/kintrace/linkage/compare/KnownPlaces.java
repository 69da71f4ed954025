package org.kintrace.linkage.compare;

import java.util.List;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;

import org.kintrace.facts.logic.Truth;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.facts.place.Place;

/**
 * Which texts of a column name places of the gazetteer, so that one place written in two scripts is one place, and a
 * village goes with the county it lies in. Texts the gazetteer does not know are compared by their letters.
 */
final class KnownPlaces {

    /** A column with more different texts holds addresses, not places; looking them all up would take longer than it helps. */
    static final int MOST_TEXTS = 20_000;
    /** A name that fits more places tells none of them. */
    private static final int MOST_MEANINGS = 3;

    /**
     * What a text may mean.
     *
     * @param somewhereInside the text names a place we do not know beside the one it lies in
     */
    private record Meaning(List<Place> places, boolean somewhereInside) {}

    /** How two places lie to each other. */
    enum Relation {
        SAME, ONE_IN_THE_OTHER, NOT_KNOWN
    }

    private final Int2ObjectOpenHashMap<Meaning> meanings = new Int2ObjectOpenHashMap<>();

    /** Looks a text up under its code. */
    void add(int code, String text) {
        List<Place> exact = Gazetteer.bundled().find(text);
        List<Place> places = exact.isEmpty() ? Gazetteer.bundled().findInText(text) : exact;
        if (!places.isEmpty() && places.size() <= MOST_MEANINGS) {
            meanings.putIfAbsent(code, new Meaning(places, exact.isEmpty()));
        }
    }

    Relation between(int one, int two) {
        Meaning here = meanings.get(one);
        Meaning there = here == null ? null : meanings.get(two);
        if (here == null || there == null) {
            return Relation.NOT_KNOWN;
        }
        Relation found = Relation.NOT_KNOWN;
        for (Place left : here.places()) {
            for (Place right : there.places()) {
                if (left.id().equals(right.id()) && !here.somewhereInside() && !there.somewhereInside()) {
                    return Relation.SAME;
                }
                boolean nested = Gazetteer.bundled().within(left.id(), right.id()) == Truth.YES
                        || Gazetteer.bundled().within(right.id(), left.id()) == Truth.YES;
                found = nested ? Relation.ONE_IN_THE_OTHER : found;
            }
        }
        return found;
    }
}
