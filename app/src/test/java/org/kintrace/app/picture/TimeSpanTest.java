package org.kintrace.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.app.picture.TimeSpan.Stretch;
import org.kintrace.facts.time.DateNotReadException;
import org.kintrace.facts.time.DateText;
import org.kintrace.facts.time.UncertainDate;

class TimeSpanTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

    @Test
    void oneDayIsCertain() {
        assertThat(moment("2018-07-29").certain()).contains(stretch("2018-07-29", "2018-07-29"));
    }

    @Test
    void aSeasonIsPossibleAndNoDayOfItCertain() {
        TimeSpan spring = moment("spring 2015");
        assertThat(spring.certain()).isEmpty();
        assertThat(spring.possible()).hasSize(1);
    }

    @Test
    void aDoubtedDayIsNotCertain() {
        assertThat(moment("2018-07-29?").certain()).isEmpty();
        assertThat(moment("2018-07-29?").doubted()).isTrue();
    }

    @Test
    void twoReadingsOfOneDateAreTwoStretches() {
        assertThat(moment("05/03/2011").possible()).containsExactly(stretch("2011-03-05", "2011-03-05"),
                stretch("2011-05-03", "2011-05-03"));
    }

    @Test
    void anOpenEndPointsOn() {
        assertThat(moment("2016/..").after()).isTrue();
        assertThat(moment("2016/..").before()).isFalse();
    }

    @Test
    void aStayIsCertainFromTheLastBeginningToTheFirstEnd() {
        TimeSpan stay = TimeSpan.lasting(date("2015-03"), date("2017"), TODAY);
        assertThat(stay.certain()).contains(stretch("2015-03-31", "2017-01-01"));
        assertThat(stay.possible()).containsExactly(stretch("2015-03-01", "2017-12-31"));
    }

    @Test
    void aStayWithoutAnEndIsNotSaidToLast() {
        TimeSpan stay = TimeSpan.lasting(date("2015-03"), Optional.empty(), TODAY);
        assertThat(stay.certain()).isEmpty();
        assertThat(stay.after()).isTrue();
    }

    @Test
    void aStayThatMayHaveEndedBeforeItSurelyBeganHasNoCertainDay() {
        assertThat(TimeSpan.lasting(date("2015"), date("2015"), TODAY).certain()).isEmpty();
    }

    @Test
    void nothingSaidIsNothingDrawn() {
        assertThat(TimeSpan.lasting(Optional.empty(), Optional.empty(), TODAY)).isEqualTo(TimeSpan.NONE);
        assertThat(TimeSpan.moment(List.of()).isKnown()).isFalse();
    }

    private static TimeSpan moment(String text) {
        return TimeSpan.moment(date(text).stream().toList());
    }

    private static Optional<UncertainDate> date(String text) {
        try {
            return Optional.of(DateText.read(text));
        } catch (DateNotReadException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static Stretch stretch(String first, String last) {
        return new Stretch(LocalDate.parse(first), LocalDate.parse(last));
    }
}
