package org.kintrace.facts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kintrace.facts.logic.Truth;

class AgeStatementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | 12 | 12
            twelve | 12 | 12
            twenty-one | 21 | 21
            aged 12 | 12 | 12
            two years old | 2 | 2
            a two-year-old | 2 | 2
            a 12-year-old | 12 | 12
            12 y.o. | 12 | 12
            12yo | 12 | 12
            12 yrs | 12 | 12
            about 12 | 11 | 13
            around 30 | 28 | 32
            about 66 | 61 | 71
            12 or 13 | 12 | 13
            11-16 | 11 | 16
            then aged between eleven and sixteen | 11 | 16
            from 11 to 16 | 11 | 16
            ten months | 0 | 0
            10 months | 0 | 0
            18 months old | 1 | 1
            two and a half years old | 2 | 2
            2 years 3 months | 2 | 2
            two years and three months | 2 | 2
            under 5 | 0 | 4
            younger than 18 | 0 | 17
            up to 5 | 0 | 5
            nearly 12 | 11 | 11
            just over 12 | 12 | 12
            newborn | 0 | 0
            a toddler | 1 | 3
            in her forties | 40 | 49
            a few months old | 0 | 0
            a teenager | 13 | 19
            40s | 40 | 49
            mid-40s | 40 | 49
            5½ | 5 | 5
            age: 12 | 12 | 12
            12 (approx) | 11 | 13
            十几岁 | 11 | 19
            iki buçuk yaşında | 2 | 2
            12 yaşlarında | 11 | 13
            полтора года | 1 | 1
            12岁 | 12 | 12
            12周岁 | 12 | 12
            十二岁 | 12 | 12
            10个月 | 0 | 0
            1岁半 | 1 | 1
            11至16岁 | 11 | 16
            约12岁 | 11 | 13
            虚岁12 | 10 | 11
            12虚岁 | 10 | 11
            未满18岁 | 0 | 17
            １２歳 | 12 | 12
            12 лет | 12 | 12
            два года | 2 | 2
            10 месяцев | 0 | 0
            от 11 до 16 лет | 11 | 16
            около 12 лет | 11 | 13
            12-летний | 12 | 12
            12 yaşında | 12 | 12
            on iki yaşında | 12 | 12
            10 aylık | 0 | 0
            yaklaşık 12 yaş | 11 | 13
            12 жаста | 12 | 12
            он екі жас | 12 | 12
            12 ياش | 12 | 12
            ئون ئىككى ياشلىق | 12 | 12
            ١٢ ياشتا | 12 | 12
            10 ئايلىق | 0 | 0
            12 yashliq | 12 | 12
            """)
    void readsAges(String text, int least, int most) throws DateNotReadException {
        String wanted = text.replace("歳", "岁");
        AgeStatement age = AgeStatement.read(wanted);
        assertThat(age.text()).isEqualTo(wanted);
        assertThat(age.minYears()).isEqualTo(least);
        assertThat(age.maxYears()).hasValue(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"over 60", "sixty or over", "at least 60", "60 or older", "60+", "60岁以上",
            "старше 60 лет"})
    void leavesTheUpperEndOpenWhereTheWordsDo(String text) throws DateNotReadException {
        AgeStatement age = AgeStatement.read(text);
        assertThat(age.minYears()).isEqualTo(60);
        assertThat(age.maxYears()).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "old", "200", "131 years", "16-11", "Aygul", "-5", "12 13",
            "12 years 5 weeks",
            "thousands", "about at least 5", "between 11", "5 to", "99999999999999999999", "half", "a", "两三岁",
            "early",
            "five hundred thousand million million years"})
    void refusesWhatIsNoAge(String text) {
        assertThatThrownBy(() -> AgeStatement.read(text)).isInstanceOf(DateNotReadException.class);
    }

    @Test
    void keepsMonthsOfSmallChildren() throws DateNotReadException {
        UncertainDate birth = AgeStatement.read("10 months")
                .birth(UncertainDate.on(LocalDate.of(2017, 3, 5)));
        assertThat(birth)
                .isEqualTo(UncertainDate.between(LocalDate.of(2016, 4, 6), LocalDate.of(2016, 5, 5)));
    }

    @Test
    void boundsTheBirthFromAnAge() throws DateNotReadException {
        UncertainDate birth = AgeStatement.read("12").birth(UncertainDate.on(LocalDate.of(2017, 3, 5)));
        assertThat(birth)
                .isEqualTo(UncertainDate.between(LocalDate.of(2004, 3, 6), LocalDate.of(2005, 3, 5)));
    }

    @Test
    void boundsTheBirthFromAnAgeInASpan() throws DateNotReadException {
        UncertainDate birth = AgeStatement.read("between 11 and 16").birth(DateText.read("2017"));
        assertThat(birth.text()).isEqualTo("2000-01-02/2006-12-31");
    }

    @Test
    void leavesTheBirthUnknownWhereTheDayIs() throws DateNotReadException {
        UncertainDate birth = AgeStatement.read("12").birth(DateText.read("before 2017"));
        assertThat(birth.earliest()).isEqualTo(new DayBound.Unknown());
        assertThat(birth.latestDay()).contains(LocalDate.of(2004, 12, 31));
    }

    @Test
    void fitsABirthOrDoesNot() throws DateNotReadException {
        UncertainDate on = DateText.read("5 March 2017");
        assertThat(AgeStatement.read("12").fits(DateText.read("2004"), on)).isEqualTo(Truth.YES);
        assertThat(AgeStatement.read("12").fits(DateText.read("2007"), on)).isEqualTo(Truth.NO);
        assertThat(AgeStatement.read("about 12").fits(DateText.read("2007"), on)).isEqualTo(Truth.UNKNOWN);
    }
}
