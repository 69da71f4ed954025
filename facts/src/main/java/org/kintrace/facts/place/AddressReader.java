package org.kintrace.facts.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kintrace.facts.logic.Truth;

/** Makes one list of places out of the mentions in an address. */
final class AddressReader {

    private final Gazetteer gazetteer;

    AddressReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Place> read(List<PlaceMention> mentions) {
        List<List<Place>> fitting = new ArrayList<>();
        for (PlaceMention mention : mentions) {
            fitting.add(fitting(mention, mentions));
        }
        Set<Place> named = new LinkedHashSet<>();
        for (List<Place> places : fitting) {
            places.stream().filter(place -> !holdsAnother(place, places, fitting)).forEach(named::add);
        }
        return List.copyOf(named);
    }

    /** Of several places of one name those that lie in, or hold, a place named elsewhere in the text; all if none does. */
    private List<Place> fitting(PlaceMention mention, List<PlaceMention> mentions) {
        if (mention.places().size() == 1) {
            return mention.places();
        }
        List<Place> fitting = mention.places().stream()
                .filter(place -> mentions.stream().filter(other -> !other.places().equals(mention.places()))
                        .flatMap(other -> other.places().stream()).anyMatch(other -> related(place, other)))
                .toList();
        return fitting.isEmpty() ? mention.places() : fitting;
    }

    private boolean related(Place place, Place other) {
        return gazetteer.within(place.id(), other.id()) == Truth.YES
                || gazetteer.within(other.id(), place.id()) == Truth.YES;
    }

    /** Whether every place some other mention may mean lies in this one, so that this only says where. */
    private boolean holdsAnother(Place place, List<Place> own, List<List<Place>> mentions) {
        return mentions.stream().filter(other -> !other.equals(own))
                .anyMatch(other -> other.stream().allMatch(
                        inner -> !inner.equals(place)
                                && gazetteer.within(inner.id(), place.id()) == Truth.YES));
    }
}
