package org.kintrace.linkage.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    /** How many different meanings may have their relations written down; a table of four million bytes. */
    private static final int MOST_WRITTEN_DOWN = 2_000;

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

    private static final Relation[] RELATIONS = Relation.values();

    private final Map<Meaning, Integer> numbers = new HashMap<>();
    private final List<Meaning> meanings = new ArrayList<>();
    /** By code the number of its meaning, counted from 1; 0 for a text nobody knows, as are all codes beyond. */
    private int[] numberOf = {};
    /**
     * For two meanings how they lie to each other, counted from 1; 0 where nobody has asked yet. Few pairs of places come
     * again and again, and the gazetteer is slow. Threads may find the same answer twice, which does no harm.
     */
    private byte[][] known = {};

    /** Looks a text up under its code. */
    void add(int code, String text) {
        List<Place> exact = Gazetteer.bundled().find(text);
        List<Place> places = exact.isEmpty() ? Gazetteer.bundled().findInText(text) : exact;
        if (!places.isEmpty() && places.size() <= MOST_MEANINGS) {
            enter(code, new Meaning(places, exact.isEmpty()));
        }
    }

    private void enter(int code, Meaning meaning) {
        if (code >= numberOf.length) {
            numberOf = Arrays.copyOf(numberOf, Math.max(code + 1, numberOf.length * 2));
        }
        if (numberOf[code] == 0) {
            numberOf[code] = numbers.computeIfAbsent(meaning, added -> {
                meanings.add(added);
                return meanings.size();
            });
        }
    }

    /** Makes room for relations; to be called once, when no more texts come. */
    void seal() {
        known = meanings.size() <= MOST_WRITTEN_DOWN
                ? new byte[meanings.size()][meanings.size()]
                : new byte[0][];
    }

    Relation between(int one, int two) {
        int here = one < numberOf.length ? numberOf[one] : 0;
        int there = two < numberOf.length ? numberOf[two] : 0;
        if (here == 0 || there == 0) {
            return Relation.NOT_KNOWN;
        }
        if (known.length == 0) {
            return between(meanings.get(here - 1), meanings.get(there - 1));
        }
        int written = known[here - 1][there - 1];
        if (written != 0) {
            return RELATIONS[written - 1];
        }
        Relation found = between(meanings.get(here - 1), meanings.get(there - 1));
        known[here - 1][there - 1] = (byte) (found.ordinal() + 1);
        return found;
    }

    private static Relation between(Meaning here, Meaning there) {
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
