package org.kintrace.facts.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place with its names in several scripts and the larger place it lies in.
 *
 * @param names at least one; the first of a language is the usual one
 * @param within the next larger place, empty where none is known
 * @param beside places some count it to although the law does not, such as a city surrounded by a prefecture
 * @param point empty where no point is known for sure
 * @param source where this was taken from, for a reviewer
 */
public record Place(PlaceId id, PlaceLevel level, PlaceKind kind, List<PlaceName> names,
        Optional<PlaceId> within,
        Set<PlaceId> beside, Optional<Coordinates> point, String source) {

    public Place {
        names = List.copyOf(names);
        beside = Set.copyOf(new LinkedHashSet<>(beside));
        if (names.isEmpty()) {
            throw new IllegalArgumentException("place " + id + " has no name");
        }
        if (within.filter(id::equals).isPresent()) {
            throw new IllegalArgumentException("place " + id + " lies within itself");
        }
    }

    /** A place of which only level and names are known yet. */
    public static Place named(PlaceId id, PlaceLevel level, List<PlaceName> names) {
        return new Place(id, level, PlaceKind.of(level), names, Optional.empty(), Set.of(), Optional.empty(),
                "");
    }

    public Place within(PlaceId larger) {
        return new Place(id, level, kind, names, Optional.of(larger), beside, point, source);
    }

    public Place at(Coordinates point) {
        return new Place(id, level, kind, names, within, beside, Optional.of(point), source);
    }

    public Place from(String source) {
        return new Place(id, level, kind, names, within, beside, point, source);
    }

    /** The usual name in a language, empty where it is not known to us. */
    public Optional<String> nameIn(String language) {
        return names.stream().filter(name -> name.language().equals(language)).map(PlaceName::text)
                .findFirst();
    }
}
