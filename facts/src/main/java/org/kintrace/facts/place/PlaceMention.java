package org.kintrace.facts.place;

import java.util.List;

/**
 * A stretch of a text that names a place, or one of several of that name.
 *
 * @param places what it may name, at least one
 * @param begin index of its first character
 * @param end index after its last character
 */
public record PlaceMention(List<Place> places, int begin, int end) {

    public PlaceMention {
        places = List.copyOf(places);
        if (places.isEmpty() || begin < 0 || end <= begin) {
            throw new IllegalArgumentException(
                    "a mention needs a place and a stretch, not " + begin + " to " + end);
        }
    }
}
