package org.kintrace.facts.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kintrace.facts.time.RelativeDate.Origin;

class RelativeDateTest {

    private static final List<String> TEXTS = List.of("the following day", "the day before",
            "a few weeks after",
            "eighteen months later", "two years before", "a month or two ago", "the same week",
            "the following week",
            "the previous month", "last year", "more than a year later", "less than a month later",
            "half a year later",
            "soon after", "within two weeks", "about ten days before", "several years ago",
            "exactly two weeks later",
            "tomorrow", "the year after", "the week before");

    /** Counted from 15 March 2017, a Wednesday. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the following day | 2017-03-16 | 2017-03-16
            next day | 2017-03-16 | 2017-03-16
            the day after | 2017-03-16 | 2017-03-16
            the day before | 2017-03-14 | 2017-03-14
            the previous day | 2017-03-14 | 2017-03-14
            on the same day | 2017-03-15 | 2017-03-15
            that day | 2017-03-15 | 2017-03-15
            two days later | 2017-03-17 | 2017-03-17
            a few days before that | 2017-03-08 | 2017-03-14
            a week later | 2017-03-19 | 2017-03-25
            a few weeks after | 2017-03-23 | 2017-05-05
            the following week | 2017-03-16 | 2017-03-28
            the same week | 2017-03-09 | 2017-03-21
            eighteen months later | 2018-08-31 | 2018-09-30
            a year and a half later | 2018-05-03 | 2019-01-28
            half a year later | 2017-08-01 | 2017-10-30
            two years before | 2014-09-15 | 2015-09-15
            exactly two years before | 2015-03-15 | 2015-03-15
            two years older | 2014-09-15 | 2015-09-15
            a month or two ago | 2016-12-31 | 2017-03-02
            five years ago | 2011-09-15 | 2012-09-15
            last year | 2016-01-01 | 2016-12-31
            this month | 2017-03-01 | 2017-03-31
            the following month | 2017-04-01 | 2017-04-30
            the same year | 2017-01-01 | 2017-12-31
            yesterday | 2017-03-14 | 2017-03-14
            today | 2017-03-15 | 2017-03-15
            tomorrow | 2017-03-16 | 2017-03-16
            within two weeks | 2017-03-15 | 2017-03-29
            less than a month later | 2017-03-15 | 2017-04-15
            more than a year later | 2018-03-15 | ?
            more than a year before | ? | 2016-03-15
            soon after | 2017-03-15 | 2017-05-29
            after two years | 2018-09-15 | 2019-09-15
            two to three weeks later | 2017-03-26 | 2017-04-08
            between two and three weeks later | 2017-03-26 | 2017-04-08
            the next morning | 2017-03-16 | 2017-03-16
            weeks later | 2017-03-23 | ?
            some months later | 2017-04-15 | ?
            in the following weeks | 2017-03-15 | 2017-05-29
            a few weeks after the arrest | 2017-03-23 | 2017-05-05
            two years before their departure | 2014-09-15 | 2015-09-15
            """)
    void resolvesFromItsAnchor(String text, String first, String last) {
        UncertainDate anchor = UncertainDate.on(LocalDate.of(2017, 3, 15));
        RelativeDate relative = DateText.readRelative(text).orElseThrow();
        UncertainDate date = relative.resolve(anchor);
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.earliestDay().map(LocalDate::toString).orElse("?")).isEqualTo(first);
        assertThat(date.latestDay().map(LocalDate::toString).orElse("?")).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2017", "spring 2017", "eighteen months", "two days", "later", "after",
            "the day",
            "in days", "Aygul", "two later", "a few", "arrest", "two days arrest",
            "a week after 5 March 2017", "two years before 2017", "two days later 5", "100001 days later",
            "day after the"})
    void isNotReadFromOtherTexts(String text) {
        assertThat(DateText.readRelative(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a month or two ago | STATEMENT
            last year | STATEMENT
            yesterday | STATEMENT
            this week | STATEMENT
            two years before | EVENT
            the following day | EVENT
            """)
    void knowsWhatItCountsFrom(String text, Origin origin) {
        assertThat(DateText.readRelative(text).orElseThrow().origin()).isEqualTo(origin);
    }

    @Test
    void movesWithItsAnchor() throws DateNotReadException {
        RelativeDate relative = DateText.readRelative("the following day").orElseThrow();
        assertThat(relative.resolve(DateText.read("5 March 2017")).earliestDay())
                .contains(LocalDate.of(2017, 3, 6));
        assertThat(relative.resolve(DateText.read("March 2017")).latestDay())
                .contains(LocalDate.of(2017, 4, 1));
    }

    @Test
    void keepsTheDoubtsOfItsAnchor() throws DateNotReadException {
        RelativeDate relative = DateText.readRelative("a few weeks after").orElseThrow();
        assertThat(relative.resolve(DateText.read("2017?")).qualifiers()).isEqualTo(
                Set.of(Qualifier.UNCERTAIN, Qualifier.APPROXIMATE));
        assertThat(relative.resolve(DateText.read("before 2017")).earliest())
                .isEqualTo(new DayBound.Unknown());
    }

    @Test
    void aLaterAnchorNeverGivesAnEarlierDay() {
        each((random, seed) -> {
            RelativeDate relative = any(random);
            UncertainDate early = Dates.closed(random);
            int shift = random.nextInt(400);
            UncertainDate late = UncertainDate.between(early.earliestDay().orElseThrow().plusDays(shift),
                    early.latestDay().orElseThrow().plusDays(shift));
            UncertainDate one = relative.resolve(early);
            UncertainDate two = relative.resolve(late);
            one.earliestDay().ifPresent(day -> assertThat(two.earliestDay().orElseThrow())
                    .as("seed %s, %s from %s", seed, relative, early).isAfterOrEqualTo(day));
            one.latestDay().ifPresent(day -> assertThat(two.latestDay().orElseThrow())
                    .as("seed %s, %s from %s", seed, relative, early).isAfterOrEqualTo(day));
        });
    }

    @Test
    void aWiderAnchorContainsANarrowerOne() {
        each((random, seed) -> {
            RelativeDate relative = any(random);
            UncertainDate narrow = Dates.closed(random);
            UncertainDate wide = UncertainDate.between(
                    narrow.earliestDay().orElseThrow().minusDays(random.nextInt(90)),
                    narrow.latestDay().orElseThrow().plusDays(random.nextInt(90)));
            UncertainDate inner = relative.resolve(narrow);
            UncertainDate outer = relative.resolve(wide);
            inner.earliestDay().ifPresent(day -> assertThat(outer.earliestDay().orElseThrow())
                    .as("seed %s, %s", seed, relative).isBeforeOrEqualTo(day));
            inner.latestDay().ifPresent(day -> assertThat(outer.latestDay().orElseThrow())
                    .as("seed %s, %s", seed, relative).isAfterOrEqualTo(day));
        });
    }

    @Test
    void neverCrossesItsAnchor() {
        each((random, seed) -> {
            RelativeDate relative = any(random);
            LocalDate anchor = Dates.day(random);
            UncertainDate date = relative.resolve(UncertainDate.on(anchor));
            switch (relative.direction()) {
                case AFTER -> assertThat(date.earliestDay().orElseThrow()).as("seed %s, %s", seed, relative)
                        .isAfterOrEqualTo(anchor);
                case BEFORE -> assertThat(date.latestDay().orElseThrow()).as("seed %s, %s", seed, relative)
                        .isBeforeOrEqualTo(anchor);
                case SAME -> assertThat(date.earliestDay().orElseThrow()).isBeforeOrEqualTo(anchor);
            }
        });
    }

    @Test
    void staysWithinTheCalendarAtItsEnds() {
        for (String text : TEXTS) {
            RelativeDate relative = DateText.readRelative(text).orElseThrow();
            assertThat(relative.resolve(UncertainDate.on(LocalDate.MAX)).text()).isEqualTo(text);
            assertThat(relative.resolve(UncertainDate.on(LocalDate.MIN)).text()).isEqualTo(text);
        }
    }

    private static RelativeDate any(RandomGenerator random) {
        return DateText.readRelative(TEXTS.get(random.nextInt(TEXTS.size()))).orElseThrow();
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
