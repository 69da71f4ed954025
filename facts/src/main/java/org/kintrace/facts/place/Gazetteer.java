package org.kintrace.facts.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kintrace.facts.logic.Truth;

/**
 * The places we know, their names in several scripts, which lies in which, and how far apart they are.
 *
 * <p>The bundled places are the prefectures, counties and cities of Xinjiang, and the countries and cities where families
 * live and statements are made. Where a name may mean several places, all are given: nothing is guessed.
 */
public final class Gazetteer {

    private static final Gazetteer BUNDLED = new Gazetteer(PlaceTables.bundled());

    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final PlaceIndex index;

    private Gazetteer(Collection<Place> places) {
        for (Place place : places) {
            if (this.places.putIfAbsent(place.id(), place) != null) {
                throw new IllegalArgumentException("place " + place.id() + " is given twice");
            }
        }
        this.places.values().forEach(this::refuseBadParents);
        this.index = new PlaceIndex(this.places.values());
    }

    private void refuseBadParents(Place place) {
        Set<PlaceId> seen = new LinkedHashSet<>();
        for (Optional<PlaceId> at = Optional.of(place.id()); at
                .isPresent(); at = places.get(at.get()).within()) {
            if (!places.containsKey(at.get())) {
                throw new IllegalArgumentException("place " + place.id() + " lies within " + at.get()
                        + ", which is not known");
            }
            if (!seen.add(at.get())) {
                throw new IllegalArgumentException("places lie within each other in a circle: " + seen);
            }
        }
    }

    /** The places that ship with the program. */
    public static Gazetteer bundled() {
        return BUNDLED;
    }

    /**
     * This gazetteer and more places, such as invented ones ({@code x:…}).
     *
     * @throws IllegalArgumentException if an id is taken, or a place lies in one that is not known, or in itself
     */
    public Gazetteer with(Collection<Place> more) {
        return new Gazetteer(Stream.concat(places.values().stream(), more.stream()).toList());
    }

    /** All places, in the order of the tables. */
    public List<Place> list() {
        return List.copyOf(places.values());
    }

    public Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(places.get(id));
    }

    /**
     * All places one of whose names, in any script, equals the text.
     *
     * <p>Capitals, accents, blanks, dashes and apostrophes do not matter. With a word such as county, 县 or ناھىيىسى the
     * place of that kind is found, without one all of that name; where no place of that kind has the name, the word is
     * left aside.
     */
    public List<Place> find(String name) {
        return index.find(name);
    }

    /** Every stretch of a text that names a place, from left to right, the longest first; they do not overlap. */
    public List<PlaceMention> listMentions(String text) {
        return new MentionFinder(index, text).find();
    }

    /**
     * The places an address or a sentence names, without those that only say where another of them lies.
     *
     * <p>"莎车县, 喀什地区" gives the county. Where one of several places of a name fits the rest of the text, only that one
     * is given.
     */
    public List<Place> findInText(String text) {
        return new AddressReader(this).read(listMentions(text));
    }

    /** The larger places it lies in, the next larger first. */
    public List<Place> ancestors(PlaceId id) {
        List<Place> ancestors = new ArrayList<>();
        for (Optional<Place> at = find(id).flatMap(Place::within).flatMap(this::find); at
                .isPresent(); at = at.get()
                        .within().flatMap(this::find)) {
            ancestors.add(at.get());
        }
        return List.copyOf(ancestors);
    }

    /**
     * Whether a place lies within another, or is that place.
     *
     * <p>Cannot be told where the first is the larger one, where some count it to the other although the law does not, or
     * where a place is not known or its own larger places are not.
     */
    public Truth within(PlaceId inner, PlaceId outer) {
        if (inner.equals(outer)) {
            return Truth.YES;
        }
        if (!places.containsKey(inner) || !places.containsKey(outer)) {
            return Truth.UNKNOWN;
        }
        List<Place> line = Stream.concat(find(inner).stream(), ancestors(inner).stream()).toList();
        if (line.stream().anyMatch(place -> place.id().equals(outer))) {
            return Truth.YES;
        }
        boolean mayHold = ancestors(outer).stream().anyMatch(place -> place.id().equals(inner));
        boolean besideOuter = line.stream().flatMap(place -> place.beside().stream())
                .anyMatch(beside -> within(beside, outer) != Truth.NO);
        boolean rooted = isRooted(inner) && isRooted(outer);
        return mayHold || besideOuter || !rooted ? Truth.UNKNOWN : Truth.NO;
    }

    /** Whether its line of larger places reaches a country. */
    private boolean isRooted(PlaceId id) {
        return Stream.concat(find(id).stream(), ancestors(id).stream())
                .anyMatch(place -> place.level() == PlaceLevel.COUNTRY);
    }

    /**
     * How far apart two places are, as the crow flies. A place without a point takes the point and the reach of the
     * nearest larger place that has one.
     *
     * @return empty where no point is known for one of them
     */
    public Optional<Distance> distance(PlaceId one, PlaceId other) {
        return point(one).flatMap(from -> point(other).map(to -> Distance.between(from, to)));
    }

    private Optional<Coordinates> point(PlaceId id) {
        return Stream.concat(find(id).stream(), ancestors(id).stream())
                .flatMap(place -> place.point().stream())
                .findFirst();
    }
}
