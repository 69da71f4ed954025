package org.kintrace.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From days to places on a line, and the years to write at it. */
final class TimeScale {

    private static final double YEAR_ROOM = 46;
    private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
    /** Something so much longer ago than everything else is shown by an arrow, or nothing else could be told apart. */
    private static final double FAR = 0.6;

    private final double start;
    private final double width;
    private final long first;
    private final long last;

    private TimeScale(double start, double width, long first, long last) {
        this.start = start;
        this.width = width;
        this.first = first;
        this.last = last;
    }

    /**
     * A scale on which all of these can be told apart.
     *
     * @param start where the line begins, in px
     */
    static TimeScale of(List<TimeSpan> spans, LocalDate today, double start, double width) {
        List<LocalDate> days = new ArrayList<>();
        spans.forEach(span -> {
            span.first().ifPresent(days::add);
            span.last().ifPresent(days::add);
        });
        days.add(today);
        days.removeIf(day -> Math.abs(day.getYear()) > 9999);
        days.sort(Comparator.naturalOrder());
        long to = days.getLast().toEpochDay();
        long from = days.getFirst().toEpochDay();
        for (int i = 1; i < days.size(); i++) {
            long gap = days.get(i).toEpochDay() - days.get(i - 1).toEpochDay();
            if (gap > FAR * (to - from) && days.get(i).isBefore(today)) {
                from = days.get(i).toEpochDay();
            }
        }
        long margin = Math.max(20, (to - from) / 30);
        return new TimeScale(start, width, from - margin, to + margin);
    }

    double x(LocalDate day) {
        double share = (day.toEpochDay() - first) / (double) (last - first);
        return start + Math.clamp(share, 0, 1) * width;
    }

    boolean isBefore(LocalDate day) {
        return day.toEpochDay() < first;
    }

    double start() {
        return start;
    }

    double end() {
        return start + width;
    }

    /** First days of the years to be written, at least as far apart as a year needs room. */
    List<LocalDate> years() {
        double perYear = width * 365.25 / (last - first);
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] * perYear >= YEAR_ROOM) {
                step = STEPS[i];
            }
        }
        List<LocalDate> years = new ArrayList<>();
        int year = LocalDate.ofEpochDay(first).getYear() + 1;
        for (year += Math.floorMod(-year, step); LocalDate.of(year, 1, 1)
                .toEpochDay() <= last; year += step) {
            years.add(LocalDate.of(year, 1, 1));
        }
        return years;
    }
}
