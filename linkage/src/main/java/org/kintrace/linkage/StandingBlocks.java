package org.kintrace.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.kintrace.linkage.compare.Birth;
import org.kintrace.linkage.description.Sex;

/**
 * Which of the waiting are worth comparing with a query: born within a few years, or on the same day of another year, or
 * with the same paper; and everybody whose birth nobody knows.
 *
 * <p>Cheaper than comparing names first, and nearly without loss: a pair whose births are further apart needs more evidence
 * from names than names can give.
 */
final class StandingBlocks {

    /** Births this many years apart are still compared: ages are rounded, and years are guessed. */
    private static final int YEARS_APART = 2;
    /** A birth known no better than this is as good as unknown. */
    private static final int WIDEST_YEARS = 12;
    private static final double DAYS_PER_YEAR = 365.2425;

    private final List<PreparedDescription> all;
    private final List<PreparedDescription> withoutBirth = new ArrayList<>();
    private final Map<Integer, List<PreparedDescription>> byYear = new HashMap<>();
    private final Map<Integer, List<PreparedDescription>> byDayOfYear = new HashMap<>();
    private final Map<String, List<PreparedDescription>> byPaper = new HashMap<>();

    private StandingBlocks(Collection<PreparedDescription> waiting) {
        all = List.copyOf(waiting);
        all.forEach(this::file);
    }

    static StandingBlocks of(Collection<PreparedDescription> waiting) {
        return new StandingBlocks(waiting);
    }

    private void file(PreparedDescription one) {
        boolean dated = false;
        for (Birth birth : one.born()) {
            if (isDated(birth)) {
                dated = true;
                for (int year = year(birth.earliest()); year <= year(birth.latest()); year++) {
                    put(byYear, year, one);
                }
                if (birth.isOneDay()) {
                    put(byDayOfYear, dayOfYear(birth), one);
                }
            }
        }
        if (!dated) {
            withoutBirth.add(one);
        }
        one.papers().forEach(number -> put(byPaper, number, one));
    }

    private static <K> void put(Map<K, List<PreparedDescription>> block, K key, PreparedDescription one) {
        block.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
    }

    /** In a fixed order, each once. */
    Collection<PreparedDescription> near(PreparedDescription query) {
        List<Birth> births = query.born().stream().filter(StandingBlocks::isDated).toList();
        if (births.isEmpty()) {
            return all;
        }
        Map<String, PreparedDescription> near = new LinkedHashMap<>();
        withoutBirth.forEach(one -> near.put(one.id(), one));
        for (Birth birth : births) {
            for (int year = year(birth.earliest()) - YEARS_APART; year <= year(birth.latest())
                    + YEARS_APART; year++) {
                for (PreparedDescription one : byYear.getOrDefault(year, List.of())) {
                    if (sexesFit(one, query)) {
                        near.put(one.id(), one);
                    }
                }
            }
            if (birth.isOneDay()) {
                byDayOfYear.getOrDefault(dayOfYear(birth), List.of()).forEach(one -> near.put(one.id(), one));
            }
        }
        query.papers().forEach(
                number -> byPaper.getOrDefault(number, List.of()).forEach(one -> near.put(one.id(), one)));
        return near.values();
    }

    /** A wrong sex and a birth that is only near are together more than names can outweigh. */
    private static boolean sexesFit(PreparedDescription one, PreparedDescription two) {
        return one.sex() == two.sex() || one.sex() == Sex.UNKNOWN || two.sex() == Sex.UNKNOWN;
    }

    private static boolean isDated(Birth birth) {
        return birth.days() <= WIDEST_YEARS * DAYS_PER_YEAR;
    }

    private static int year(long epochDay) {
        return java.time.LocalDate.ofEpochDay(epochDay).getYear();
    }

    private static int dayOfYear(Birth birth) {
        java.time.LocalDate day = java.time.LocalDate.ofEpochDay(birth.earliest());
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
