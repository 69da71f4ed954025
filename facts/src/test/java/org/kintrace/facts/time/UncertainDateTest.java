package org.kintrace.facts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.kintrace.facts.logic.Truth;

class UncertainDateTest {

    private static final LocalDate MARCH_5 = LocalDate.of(2017, 3, 5);

    @Test
    void refusesASpanThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UncertainDate.between(MARCH_5, MARCH_5.minusDays(1)));
    }

    @Test
    void refusesChoicesThatDoNotFitItsEnds() {
        DayBound day = new DayBound.Day(MARCH_5);
        List<DaySpan> other = List.of(new DaySpan(MARCH_5, MARCH_5.plusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UncertainDate("x", day, day, Set.of(), other));
    }

    @Test
    void writesASpanAsTheShortestEdtf() {
        assertThat(UncertainDate.on(MARCH_5).text()).isEqualTo("2017-03-05");
        assertThat(UncertainDate.between(MARCH_5.withDayOfMonth(1), MARCH_5.withDayOfMonth(31)).text())
                .isEqualTo("2017-03");
        assertThat(UncertainDate.between(MARCH_5, MARCH_5.plusDays(1)).text())
                .isEqualTo("2017-03-05/2017-03-06");
    }

    @Test
    void takesFirstOfJanuaryForALikelyPlaceholder() throws DateNotReadException {
        UncertainDate date = DateText.read("1 January 1980");
        assertThat(date.isLikelyPlaceholder()).isTrue();
        assertThat(date.placeholderYear().isYearOnly()).isTrue();
        assertThat(date.placeholderYear().text()).isEqualTo("1 January 1980");
    }

    @Test
    void takesNoOtherDateForAPlaceholder() throws DateNotReadException {
        assertThat(DateText.read("2 January 1980").isLikelyPlaceholder()).isFalse();
        assertThat(DateText.read("1980").isLikelyPlaceholder()).isFalse();
        assertThat(DateText.read("1980").isYearOnly()).isTrue();
        assertThat(DateText.read("1980/1981").isYearOnly()).isFalse();
        assertThat(DateText.read("1980").placeholderYear()).isEqualTo(DateText.read("1980"));
    }

    @Test
    void excludesOnlyWhatCertainlyDoesNotTouch() throws DateNotReadException {
        assertThat(canBe("spring 2017", "2017-05-01")).isEqualTo(Truth.YES);
        assertThat(canBe("spring 2017", "2017-08-01")).isEqualTo(Truth.NO);
        assertThat(canBe("2017/..", "2030")).isEqualTo(Truth.YES);
        assertThat(canBe("before 2016", "2016")).isEqualTo(Truth.NO);
    }

    @Test
    void excludesNothingWhereTheSourceDoubts() throws DateNotReadException {
        assertThat(canBe("2017?", "1950")).isEqualTo(Truth.UNKNOWN);
        assertThat(canBe("2017~", "2018-06")).isEqualTo(Truth.UNKNOWN);
        assertThat(canBe("2017~", "2020")).isEqualTo(Truth.NO);
        assertThat(canBe("2017-03-05~", "2017-03-11")).isEqualTo(Truth.UNKNOWN);
        assertThat(canBe("2017-03-05~", "2017-03-13")).isEqualTo(Truth.NO);
    }

    @Test
    void aSetCanBeOnlyItsMembers() throws DateNotReadException {
        assertThat(canBe("05/03/2011", "2011-03-05")).isEqualTo(Truth.YES);
        assertThat(canBe("05/03/2011", "3 May 2011")).isEqualTo(Truth.YES);
        assertThat(canBe("05/03/2011", "2011-04-10")).isEqualTo(Truth.NO);
        assertThat(canBe("05/03/2011", "2011")).isEqualTo(Truth.YES);
    }

    @Test
    void ordersOnlyWhatHoldsForEveryPairOfDays() throws DateNotReadException {
        assertThat(isBefore("2016", "2017")).isEqualTo(Truth.YES);
        assertThat(isBefore("2017", "2016")).isEqualTo(Truth.NO);
        assertThat(isBefore("2017-03-05", "2017-03-05")).isEqualTo(Truth.NO);
        assertThat(isBefore("2017-03", "2017-03-05")).isEqualTo(Truth.UNKNOWN);
        assertThat(isBefore("2016?", "2017")).isEqualTo(Truth.UNKNOWN);
        assertThat(isBefore("2016/", "2017")).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void readsItsOwnEdtfToEqualEnds() {
        each((random, seed) -> {
            UncertainDate date = Dates.any(random);
            if (date.edtf().isEmpty()) {
                assertThat(date.earliestDay().isEmpty() && date.latestDay().isEmpty()).isTrue();
                return;
            }
            UncertainDate again = readEdtf(date.edtf().get());
            assertThat(again.earliest()).as("seed %s, %s", seed, date).isEqualTo(date.earliest());
            assertThat(again.latest()).as("seed %s, %s", seed, date).isEqualTo(date.latest());
            assertThat(again.choices()).as("seed %s, %s", seed, date).isEqualTo(date.choices());
            assertThat(again.qualifiers()).as("seed %s, %s", seed, date).isEqualTo(date.qualifiers());
        });
    }

    @Test
    void canBeIsSymmetric() {
        each((random, seed) -> {
            UncertainDate one = Dates.any(random);
            UncertainDate two = Dates.any(random);
            assertThat(one.canBe(two)).as("seed %s, %s and %s", seed, one, two).isEqualTo(two.canBe(one));
            assertThat(one.canBe(one)).as("seed %s, %s", seed, one).isEqualTo(Truth.YES);
        });
    }

    @Test
    void beforeAndAfterNeverBothHold() {
        each((random, seed) -> {
            UncertainDate one = Dates.any(random);
            UncertainDate two = Dates.any(random);
            if (one.isBefore(two) == Truth.YES) {
                assertThat(two.isBefore(one)).as("seed %s, %s and %s", seed, one, two).isEqualTo(Truth.NO);
                assertThat(one.canBe(two)).as("seed %s, %s and %s", seed, one, two).isEqualTo(Truth.NO);
            }
        });
    }

    @Test
    void loosenedNeverNarrows() {
        each((random, seed) -> {
            UncertainDate date = Dates.any(random);
            UncertainDate loose = date.loosened();
            loose.earliestDay().ifPresent(day -> assertThat(day).as("seed %s, %s", seed, date)
                    .isBeforeOrEqualTo(date.earliestDay().orElseThrow()));
            loose.latestDay().ifPresent(day -> assertThat(day).as("seed %s, %s", seed, date)
                    .isAfterOrEqualTo(date.latestDay().orElseThrow()));
        });
    }

    private static UncertainDate readEdtf(String text) {
        try {
            return Edtf.read(text);
        } catch (DateNotReadException e) {
            throw new AssertionError("does not read its own " + text, e);
        }
    }

    private static Truth canBe(String one, String two) throws DateNotReadException {
        return DateText.read(one).canBe(DateText.read(two));
    }

    private static Truth isBefore(String one, String two) throws DateNotReadException {
        return DateText.read(one).isBefore(DateText.read(two));
    }

    /** A law that must hold, whatever is drawn. */
    interface Law {
        void hold(RandomGenerator random, long seed);
    }

    private static void each(Law law) {
        for (long seed = 0; seed < 3_000; seed++) {
            law.hold(RandomGeneratorFactory.of("L64X128MixRandom").create(seed), seed);
        }
    }
}
