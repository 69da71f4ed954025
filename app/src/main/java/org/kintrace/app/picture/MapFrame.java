package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.List;

import org.kintrace.facts.place.Coordinates;

/**
 * The part of the earth a map shows, and where a point of it is on the sheet. North is up, and east is right in every
 * script: a map is not mirrored.
 *
 * <p>Equirectangular projection with true lengths along its middle parallel: over a few hundred kilometres the error of
 * lengths stays within some percent, which is less than the places themselves reach.
 */
final class MapFrame {

    private static final double KM_PER_DEGREE = 111.195;
    private static final double LEAST_KM = 250;

    private final double west;
    private final double north;
    private final double kmPerDegreeEast;
    private final double pxPerKm;
    private final double width;
    private final double height;

    private MapFrame(double west, double north, double kmPerDegreeEast, double[] size) {
        this.west = west;
        this.north = north;
        this.kmPerDegreeEast = kmPerDegreeEast;
        this.pxPerKm = size[0];
        this.width = size[1];
        this.height = size[2];
    }

    /** A frame in which all these points lie with room around them; the widest and tallest it may be, in px. */
    static MapFrame around(List<Coordinates> points, double widthPx, double mostHeightPx) {
        double south = points.stream().mapToDouble(Coordinates::latitude).min().orElse(36);
        double north = points.stream().mapToDouble(Coordinates::latitude).max().orElse(48);
        double west = points.stream().mapToDouble(Coordinates::longitude).min().orElse(74);
        double east = points.stream().mapToDouble(Coordinates::longitude).max().orElse(95);
        double middle = (south + north) / 2;
        double kmEast = KM_PER_DEGREE * Math.max(0.1, Math.cos(Math.toRadians(middle)));
        double wide = Math.max(LEAST_KM, (east - west) * kmEast * 1.3 + 80);
        double high = Math.max(LEAST_KM * 0.7, (north - south) * KM_PER_DEGREE * 1.3 + 80);
        double scale = Math.min(widthPx / wide, mostHeightPx / high);
        double height = Math.min(mostHeightPx, Math.max(high * scale, widthPx * 0.45));
        double left = (west + east) / 2 - widthPx / scale / kmEast / 2;
        double top = middle + height / scale / KM_PER_DEGREE / 2;
        return new MapFrame(left, top, kmEast, new double[]{scale, widthPx, height});
    }

    double x(Coordinates point) {
        return (point.longitude() - west) * kmPerDegreeEast * pxPerKm;
    }

    double y(Coordinates point) {
        return (north - point.latitude()) * KM_PER_DEGREE * pxPerKm;
    }

    double px(double km) {
        return km * pxPerKm;
    }

    double height() {
        return height;
    }

    boolean holds(Coordinates point) {
        return x(point) >= 12 && x(point) <= width - 12 && y(point) >= 12 && y(point) <= height - 12;
    }

    /** Whole degrees that cross the frame, as lines of longitude or of latitude. */
    List<Double> degrees(boolean longitude) {
        double first = longitude ? west : north - height / pxPerKm / KM_PER_DEGREE;
        double last = longitude ? west + width / pxPerKm / kmPerDegreeEast : north;
        double step = last - first > 40 ? 20 : last - first > 16 ? 5 : last - first > 6 ? 2 : 1;
        List<Double> lines = new ArrayList<>();
        for (double line = Math.ceil(first / step) * step; line < last; line += step) {
            lines.add(line);
        }
        return lines;
    }

    /** A round number of kilometres that takes up to a third of the width. */
    long scaleKm() {
        long best = 1;
        for (long power = 1; power <= 10_000; power *= 10) {
            for (long factor : new long[]{1, 2, 5}) {
                if (px((double) power * factor) <= width / 3) {
                    best = power * factor;
                }
            }
        }
        return best;
    }
}
