package org.kintrace.facts.place;

/**
 * A point that stands for a place, usually its seat, and how far the place reaches from it.
 *
 * @param latitude degrees north, -90 to 90 (WGS 84)
 * @param longitude degrees east, -180 to 180 (WGS 84)
 * @param reachKm no spot of the place is farther from the point than this, in kilometres; 0 or more
 */
public record Coordinates(double latitude, double longitude, double reachKm) {

    public Coordinates {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no point on earth: " + latitude + ", " + longitude);
        }
        if (!(reachKm >= 0) || !Double.isFinite(reachKm)) {
            throw new IllegalArgumentException("a place reaches 0 km or more, not " + reachKm);
        }
    }
}
