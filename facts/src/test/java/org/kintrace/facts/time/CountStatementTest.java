package org.kintrace.facts.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kintrace.facts.logic.Truth;

class CountStatementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | EXACTLY | 12 | 12
            exactly 12 | EXACTLY | 12 | 12
            none | EXACTLY | 0 | 0
            twelve children | EXACTLY | 12 | 12
            one hundred and twenty-five | EXACTLY | 125 | 125
            two thousand | EXACTLY | 2000 | 2000
            five hundred thousand | EXACTLY | 500000 | 500000
            1.5 million | EXACTLY | 1500000 | 1500000
            half a million | EXACTLY | 500000 | 500000
            880,500 | EXACTLY | 880500 | 880500
            880 500 | EXACTLY | 880500 | 880500
            880.500 | EXACTLY | 880500 | 880500
            up to 500 | AT_MOST | 0 | 500
            no more than 500 | AT_MOST | 0 | 500
            more than 500 | MORE_THAN | 501 | open
            over 500 | MORE_THAN | 501 | open
            at least 500 | AT_LEAST | 500 | open
            500+ | AT_LEAST | 500 | open
            500 or more | AT_LEAST | 500 | open
            fewer than 500 | LESS_THAN | 0 | 499
            just under 500,000 | JUST_UNDER | 450000 | 499999
            nearly 500,000 | JUST_UNDER | 450000 | 499999
            just over 500 | JUST_OVER | 501 | 550
            about 500,000 | ABOUT | 450000 | 550000
            about 12 | ABOUT | 10 | 14
            some 20 families | ABOUT | 15 | 25
            500 to 600 thousand | RANGE | 500000 | 600000
            two dozen | EXACTLY | 24 | 24
            half a dozen | EXACTLY | 6 | 6
            fourteen grandchildren | EXACTLY | 14 | 14
            nobody | EXACTLY | 0 | 0
            ~500 | ABOUT | 450 | 550
            10~15 | RANGE | 10 | 15
            ten to fifteen | RANGE | 10 | 15
            10-15 people | RANGE | 10 | 15
            between 10 and 15 | RANGE | 10 | 15
            two or three | RANGE | 2 | 3
            a few | VAGUE | 2 | 6
            several | VAGUE | 3 | 9
            a couple of families | VAGUE | 2 | 3
            several hundred | VAGUE | 300 | 900
            dozens | VAGUE | 24 | open
            thousands | VAGUE | 2000 | open
            thousands of children | VAGUE | 2000 | open
            tens of thousands | VAGUE | 20000 | open
            约500人 | ABOUT | 450 | 550
            50万 | EXACTLY | 500000 | 500000
            五十万 | EXACTLY | 500000 | 500000
            五十多万人 | MORE_THAN | 500001 | open
            超过500人 | MORE_THAN | 501 | open
            不到500人 | LESS_THAN | 0 | 499
            数千人 | VAGUE | 2000 | open
            около 500 тысяч | ABOUT | 450000 | 550000
            более 500 человек | MORE_THAN | 501 | open
            не менее 12 | AT_LEAST | 12 | 12
            yaklaşık 500 kişi | ABOUT | 450 | 550
            beş yüz bin | EXACTLY | 500000 | 500000
            500'den fazla | MORE_THAN | 501 | open
            500-ден астам адам | MORE_THAN | 501 | open
            تەخمىنەن ٥٠٠ ئادەم | ABOUT | 450 | 550
            """)
    void readsNumbersAsSaid(String text, CountComparator comparator, long low, String high)
            throws DateNotReadException {
        CountStatement count = CountStatement.read(text);
        assertThat(count.text()).isEqualTo(text);
        assertThat(count.comparator()).isEqualTo(comparator);
        assertThat(count.low()).isEqualTo(low);
        boolean open = high.equals("open") || comparator == CountComparator.AT_LEAST;
        assertThat(count.high())
                .isEqualTo(open ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(high)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "all", "Aygul", "12 13", "15 to 10", "about", "两三个", "2.5",
            "fewer than 0",
            "-5", "to",
            "9999999999999999", "999999999999 million", "about more than 5", "half", "between 5", "76.9 %"})
    void refusesWhatIsNoCount(String text) {
        assertThatThrownBy(() -> CountStatement.read(text)).isInstanceOf(DateNotReadException.class);
    }

    @Test
    void firmWordsExcludeAndLooseWordsDoNot() throws DateNotReadException {
        assertThat(CountStatement.read("up to 500").allows(500)).isEqualTo(Truth.YES);
        assertThat(CountStatement.read("up to 500").allows(501)).isEqualTo(Truth.NO);
        assertThat(CountStatement.read("about 500").allows(900)).isEqualTo(Truth.UNKNOWN);
        assertThat(CountStatement.read("thousands").allows(1_000_000)).isEqualTo(Truth.YES);
    }

    @Test
    void twoCountsAgreeWhereTheirBoundsMeet() throws DateNotReadException {
        assertThat(CountStatement.read("ten to fifteen").canEqual(CountStatement.read("12")))
                .isEqualTo(Truth.YES);
        assertThat(CountStatement.read("ten to fifteen").canEqual(CountStatement.read("16")))
                .isEqualTo(Truth.NO);
        assertThat(CountStatement.read("about 10").canEqual(CountStatement.read("50")))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void refusesNegativeAndBackwardBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountStatement("x", CountComparator.EXACTLY, -1, OptionalLong.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountStatement("x", CountComparator.EXACTLY, 2, OptionalLong.of(1)));
    }
}
