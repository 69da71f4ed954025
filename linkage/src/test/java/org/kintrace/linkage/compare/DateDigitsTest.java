package org.kintrace.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateDigitsTest {

    @Test
    void readsTheUsualForms() {
        assertThat(DateDigits.of("1985-03-07")).isEqualTo(0x19850307);
        assertThat(DateDigits.of("07.03.1985")).isEqualTo(0x19850307);
        assertThat(DateDigits.of("7/3/1985")).isEqualTo(0x19850307);
        assertThat(DateDigits.of("19850307")).isEqualTo(0x19850307);
    }

    @Test
    void takesAYearAloneForTheFirstOfJanuary() {
        assertThat(DateDigits.of("1985")).isEqualTo(0x19850101);
    }

    @Test
    void readsNothingWhereThereIsNoDigit() {
        assertThat(DateDigits.of("unknown")).isZero();
    }

    @Test
    void countsDigitsApart() {
        assertThat(DateDigits.digitsApart(0x18560618, 0x18568618)).isEqualTo(1);
        assertThat(DateDigits.digitsApart(0x18560618, 0x18560618)).isZero();
        assertThat(DateDigits.digitsApart(0x19991231, 0x20000101)).isEqualTo(8 - 1);
    }

    @Test
    void seesDayAndMonthSwapped() {
        assertThat(Levels.ofDates(0x19850307, 0x19850703)).isEqualTo(3);
        assertThat(Levels.ofDates(0x19850307, 0x19850803)).isNotEqualTo(3);
    }
}
