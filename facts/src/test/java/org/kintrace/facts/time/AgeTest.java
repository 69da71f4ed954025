package org.kintrace.facts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.kintrace.facts.logic.Truth;

class AgeTest {

    private static final UncertainDate LEAP_DAY = UncertainDate.on(LocalDate.of(2004, 2, 29));

    @Test
    void refusesAnAgeThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Age(5, OptionalInt.of(4)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Age(-1, OptionalInt.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> Age.under(0, LEAP_DAY, LEAP_DAY));
    }

    @Test
    void someoneBornOnALeapDayIsOlderOnTheFirstOfMarch() {
        assertThat(Age.under(18, LEAP_DAY, UncertainDate.on(LocalDate.of(2022, 2, 28)))).isEqualTo(Truth.YES);
        assertThat(Age.under(18, LEAP_DAY, UncertainDate.on(LocalDate.of(2022, 3, 1)))).isEqualTo(Truth.NO);
        assertThat(Age.under(20, LEAP_DAY, UncertainDate.on(LocalDate.of(2024, 2, 28)))).isEqualTo(Truth.YES);
        assertThat(Age.under(20, LEAP_DAY, UncertainDate.on(LocalDate.of(2024, 2, 29)))).isEqualTo(Truth.NO);
    }

    @Test
    void cannotTellWhereTheBirthdayMayOrMayNotHaveCome() throws DateNotReadException {
        assertThat(under("2000", "2017-12-31")).isEqualTo(Truth.YES);
        assertThat(under("2000", "2018-06-01")).isEqualTo(Truth.UNKNOWN);
        assertThat(under("2000", "2019-01-01")).isEqualTo(Truth.NO);
        assertThat(under("2000?", "2030")).isEqualTo(Truth.UNKNOWN);
        assertThat(under("before 2000", "2010")).isEqualTo(Truth.UNKNOWN);
        assertThat(under("before 2000", "2018")).isEqualTo(Truth.NO);
        assertThat(under("after 2000", "2010")).isEqualTo(Truth.YES);
        assertThat(under("2000", "since 2017")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void countsAsAnAdultFromTheEighteenthBirthdayOn() throws DateNotReadException {
        assertThat(under("2000-03-05", "2018-03-04")).isEqualTo(Truth.YES);
        assertThat(under("2000-03-05", "2018-03-05")).isEqualTo(Truth.NO);
    }

    @Test
    void agreesWithThePlainCountOfCompletedYears() {
        each((random, seed) -> {
            LocalDate born = Dates.day(random);
            LocalDate on = born.plusDays(random.nextInt(40_000));
            Age age = Age.between(UncertainDate.on(born), UncertainDate.on(on));
            assertThat(age.minYears()).as("seed %s, %s to %s", seed, born, on)
                    .isEqualTo(Period.between(born, on).getYears());
            assertThat(age.maxYears()).hasValue(age.minYears());
        });
    }

    @Test
    void birthFromAgeAndAgeFromBirthAgree() {
        each((random, seed) -> {
            Age age = Age.ofYears(random.nextInt(60), 60 + random.nextInt(20));
            UncertainDate on = Dates.closed(random);
            UncertainDate birth = age.birth(on);
            LocalDate day = on.earliestDay().orElseThrow()
                    .plusDays(random.nextLong(
                            ChronoUnit.DAYS.between(on.earliestDay().get(), on.latestDay().get()) + 1));
            LocalDate born = day.minusDays(random.nextInt(31_000));
            int years = Period.between(born, day).getYears();
            if (years >= age.minYears() && years <= age.maxYears().getAsInt()) {
                assertThat(birth.canBe(UncertainDate.on(born))).as("seed %s, %s on %s", seed, age, day)
                        .isEqualTo(Truth.YES);
            }
        });
    }

    @Test
    void theEndsOfABirthSpanAreBothPossibleAndTheDaysBeyondAreNot() {
        each((random, seed) -> {
            Age age = new Age(random.nextInt(500), OptionalInt.of(500 + random.nextInt(300)));
            LocalDate on = Dates.day(random);
            UncertainDate birth = age.birth(UncertainDate.on(on));
            LocalDate first = birth.earliestDay().orElseThrow();
            LocalDate last = birth.latestDay().orElseThrow();
            assertThat(months(first, on)).as("seed %s", seed).isEqualTo(age.maxMonths().getAsInt());
            assertThat(months(first.minusDays(1), on)).as("seed %s", seed)
                    .isGreaterThan(age.maxMonths().getAsInt());
            assertThat(months(last, on)).as("seed %s", seed).isEqualTo(age.minMonths());
            assertThat(months(last.plusDays(1), on)).as("seed %s", seed).isLessThan(age.minMonths() + 1)
                    .isNotEqualTo(age.minMonths());
        });
    }

    @Test
    void staysWithinTheCalendarAtItsEnds() {
        Age age = new Age(0, OptionalInt.of(1));
        assertThat(age.birth(UncertainDate.on(LocalDate.MIN)).earliestDay()).isPresent();
        assertThat(age.birth(UncertainDate.on(LocalDate.MAX)).latestDay()).isPresent();
    }

    private static long months(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? -1 : ChronoUnit.MONTHS.between(from, to);
    }

    private static Truth under(String born, String on) throws DateNotReadException {
        return Age.under(18, DateText.read(born), DateText.read(on));
    }

    interface Law {
        void hold(RandomGenerator random, long seed);
    }

    private static void each(Law law) {
        for (long seed = 0; seed < 3_000; seed++) {
            law.hold(RandomGeneratorFactory.of("L64X128MixRandom").create(seed), seed);
        }
    }
}
