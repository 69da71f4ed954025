package org.kintrace.facts.place;

import org.kintrace.facts.logic.Truth;

/**
 * How far apart two places are, in kilometres as the crow flies.
 *
 * @param lowKm the least it can be, 0 or more
 * @param bestKm between the two points
 * @param highKm the most it can be
 */
public record Distance(double lowKm, double bestKm, double highKm) {

    /** Mean radius of the earth, IUGG. */
    private static final double EARTH_RADIUS_KM = 6371.0088;
    /** The earth is no sphere: great circles are off by at most 0.56 %. */
    private static final double SPHERE_ERROR = 0.0056;

    public Distance {
        if (!(lowKm >= 0 && lowKm <= bestKm && bestKm <= highKm)) {
            throw new IllegalArgumentException(
                    "a distance runs from low to best to high, not " + lowKm + ", " + bestKm + ", " + highKm);
        }
    }

    /**
     * The distance between two points, uncertain by how far each place reaches.
     *
     * <p>Haversine formula on a sphere. Source: R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68 (1984),
     * page 159.
     */
    public static Distance between(Coordinates one, Coordinates other) {
        double best = haversineKm(one, other);
        double reach = one.reachKm() + other.reachKm();
        return new Distance(Math.max(0, best * (1 - SPHERE_ERROR) - reach), best,
                best * (1 + SPHERE_ERROR) + reach);
    }

    /** Whether it is more than so many kilometres, wherever in the two places the ends lie. */
    public Truth isMoreThan(double km) {
        if (lowKm > km) {
            return Truth.YES;
        }
        return highKm <= km ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether it is less than so many kilometres, wherever in the two places the ends lie. */
    public Truth isLessThan(double km) {
        if (highKm < km) {
            return Truth.YES;
        }
        return lowKm >= km ? Truth.NO : Truth.UNKNOWN;
    }

    private static double haversineKm(Coordinates one, Coordinates other) {
        double lat1 = Math.toRadians(one.latitude());
        double lat2 = Math.toRadians(other.latitude());
        double sinLat = Math.sin((lat2 - lat1) / 2);
        double sinLon = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
        double square = sinLat * sinLat + Math.cos(lat1) * Math.cos(lat2) * sinLon * sinLon;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
