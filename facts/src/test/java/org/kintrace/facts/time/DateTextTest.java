package org.kintrace.facts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvFileSource(resources = "dates-as-written.tsv", delimiter = '\t', numLinesToSkip = 1)
    void readsDatesAsTheyAreWritten(String text, String first, String last) throws DateNotReadException {
        UncertainDate date = DateText.read(text);
        assertThat(date.text()).isEqualTo(text);
        assertThat(written(date.earliest())).isEqualTo(first);
        assertThat(written(date.latest())).isEqualTo(last);
    }

    private static String written(DayBound bound) {
        return switch (bound) {
            case DayBound.Day(var day) -> day.toString();
            case DayBound.Open _ -> "..";
            case DayBound.Unknown _ -> "?";
        };
    }

    @Test
    void keepsBothDaysWhereTheOrderIsNotKnown() throws DateNotReadException {
        UncertainDate date = DateText.read("05/03/2011");
        assertThat(date.qualifiers()).containsExactly(Qualifier.DAY_ORDER_UNKNOWN);
        assertThat(date.choices()).extracting(DaySpan::first).containsExactly(LocalDate.of(2011, 3, 5),
                LocalDate.of(2011, 5, 3));
    }

    @Test
    void followsTheOrderItIsTold() throws DateNotReadException {
        assertThat(DateText.read("05/03/2011", DayOrder.DAY_FIRST).earliestDay())
                .contains(LocalDate.of(2011, 3, 5));
        assertThat(DateText.read("05/03/2011", DayOrder.MONTH_FIRST).earliestDay())
                .contains(LocalDate.of(2011, 5, 3));
        assertThatThrownBy(() -> DateText.read("13/05/2011", DayOrder.MONTH_FIRST))
                .hasMessageContaining("there is no month 13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/05/2011", "05/13/2011", "05/05/2011"})
    void doesNotDoubtADayOnlyOneOrderAllows(String text) throws DateNotReadException {
        assertThat(DateText.read(text).isExact()).isTrue();
        assertThat(DateText.read(text).qualifiers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            around 2011 | APPROXIMATE
            perhaps 2011 | UNCERTAIN
            March 2017? | UNCERTAIN
            大约2017年 | APPROXIMATE
            около 2011 года | APPROXIMATE
            Monday 12 March 2017 | UNCERTAIN
            """)
    void keepsTheDoubtsOfTheSource(String text, Qualifier expected) throws DateNotReadException {
        assertThat(DateText.read(text).qualifiers()).containsExactly(expected);
    }

    @Test
    void keepsChoicesApart() throws DateNotReadException {
        assertThat(DateText.read("March 2015 or May 2017").choices()).hasSize(2);
        assertThat(DateText.read("2016 or 2017").choices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-13-45 | there is no month 13 (at character 6)
            ２０１７-13-45 | there is no month 13 (at character 6)
            31.04.2016 | there is no day 31 in a month of 30 days (at character 1)
            31/31/2016 | whichever number is the month
            12 March | the year is missing
            05.03.11 | four digits
            5 March 17 | two days
            yesterday | counts from another day
            two days later | not known
            2017年农历三月 | lunar calendar
            March May 2017 | two months
            in 2017 Aygul | not known in a date (at character 9)
            between 2017 and 2015 | ends before it begins
            early 5 March 2017 | no early or late part
            before | a date is missing here
            123456789 | too long
            201703 | four digits
            2015-17 | there is no month 17
            """)
    void saysWhyATextIsNoDate(String text, String reason) {
        assertThatThrownBy(() -> DateText.read(text)).isInstanceOf(DateNotReadException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "n/a", "unknown", "?", "-", "..", "may", "the", "12", "1.2",
            "1/2/3", "month",
            "1990s 1980s", "0000年", "17:30", "from 2017 to", "to 2017", "or", "2017 or", "1980-00-05", "3年前",
            "some time", "to March 2017", "before to 2017", "in", "2017年5-3月", "\u0000", "\ud800",
            "初一"})
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> DateText.read(text)).isInstanceOf(DateNotReadException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tr", "kk", "ug", "uz", "it", "de", "zh"})
    void knowsTheMonthNamesOfUnicode(String language) throws DateNotReadException {
        Locale locale = Locale.forLanguageTag(language);
        for (Month month : Month.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                String text = language.equals("zh")
                        ? "2017年" + month.getDisplayName(style, locale)
                        : month.getDisplayName(style, locale) + " 2017";
                assertThat(DateText.read(text).earliestDay()).as(text).contains(LocalDate.of(2017, month, 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tr", "kk", "ug"})
    void knowsTheWeekdaysOfUnicode(String language) throws DateNotReadException {
        Locale locale = Locale.forLanguageTag(language);
        LocalDate monday = LocalDate.of(2017, 3, 6);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            LocalDate day = monday.plusDays(weekday.getValue() - 1);
            String text = weekday.getDisplayName(TextStyle.FULL, locale) + ", " + day.getDayOfMonth() + "."
                    + day.getMonthValue() + ".2017";
            assertThat(DateText.read(text).isExact()).as(text).isTrue();
            assertThat(DateText.read(text).qualifiers()).as(text).isEmpty();
        }
    }

    @Test
    void takesCapitalsAccentsAndDotlessIAsEqual() throws DateNotReadException {
        for (String text : List.of("KASIM 2017", "kasım 2017", "Kasim 2017",
                "ŞUBAT 2017".replace("ŞUBAT", "KASIM"))) {
            assertThat(DateText.read(text).earliestDay()).contains(LocalDate.of(2017, 11, 1));
        }
        assertThat(DateText.read("subat 2017").earliestDay()).contains(LocalDate.of(2017, 2, 1));
    }
}
