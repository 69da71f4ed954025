package org.kintrace.facts.place;

/**
 * A place in a gazetteer: {@code cn:653100} for an administrative code, {@code gn:1280849} for GeoNames,
 * {@code x:...} for an invented one.
 */
public record PlaceId(String value) {

    public PlaceId {
        if (!value.matches("[a-z]{1,4}:[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("a place id looks like cn:653100");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
