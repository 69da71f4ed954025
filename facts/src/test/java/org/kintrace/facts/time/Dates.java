package org.kintrace.facts.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Draws dates of every shape for the laws that must hold for all of them. */
final class Dates {

    private static final LocalDate MIDDLE = LocalDate.of(2000, 1, 1);

    private Dates() {}

    static UncertainDate any(RandomGenerator random) {
        LocalDate first = day(random);
        LocalDate last = switch (random.nextInt(5)) {
            case 0 -> first;
            case 1 -> first.withDayOfMonth(first.lengthOfMonth());
            case 2 -> first.withDayOfYear(first.lengthOfYear());
            default -> first.plusDays(random.nextInt(2_000));
        };
        if (random.nextInt(6) == 0) {
            return choices(random, first);
        }
        return new UncertainDate("as drawn", end(random, first), end(random, last), qualifiers(random));
    }

    /** A date whose ends are both days. */
    static UncertainDate closed(RandomGenerator random) {
        LocalDate first = day(random);
        return UncertainDate.between(first, first.plusDays(random.nextInt(800)));
    }

    static LocalDate day(RandomGenerator random) {
        LocalDate day = MIDDLE.plusDays(random.nextInt(-20_000, 20_000));
        return switch (random.nextInt(6)) {
            case 0 -> day.withDayOfMonth(1);
            case 1 -> day.withDayOfYear(1);
            case 2 -> LocalDate.of(day.getYear() / 4 * 4, 2, 29);
            default -> day;
        };
    }

    private static UncertainDate choices(RandomGenerator random, LocalDate first) {
        List<DaySpan> spans = new ArrayList<>();
        LocalDate at = first;
        for (int i = random.nextInt(2, 5); i > 0; i--) {
            LocalDate last = at.plusDays(random.nextInt(40));
            spans.add(new DaySpan(at, last));
            at = last.plusDays(random.nextInt(2, 300));
        }
        return new UncertainDate("as drawn", new DayBound.Day(first),
                new DayBound.Day(spans.getLast().last()),
                qualifiers(random), spans);
    }

    private static DayBound end(RandomGenerator random, LocalDate day) {
        return switch (random.nextInt(8)) {
            case 0 -> new DayBound.Open();
            case 1 -> new DayBound.Unknown();
            default -> new DayBound.Day(day);
        };
    }

    private static Set<Qualifier> qualifiers(RandomGenerator random) {
        EnumSet<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        if (random.nextInt(5) == 0) {
            qualifiers.add(Qualifier.UNCERTAIN);
        }
        if (random.nextInt(4) == 0) {
            qualifiers.add(Qualifier.APPROXIMATE);
        }
        return qualifiers;
    }
}
