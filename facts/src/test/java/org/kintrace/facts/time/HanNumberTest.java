package org.kintrace.facts.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanNumberTest {

    @ParameterizedTest
    @CsvSource({"二〇一七,2017", "二零一七,2017", "十,10", "十二,12", "二十,20", "二十一,21", "一百零五,105", "两千,2000",
            "三万,30000",
            "二十三万五千,235000", "八十八万零五百,880500", "一亿,100000000"})
    void readsNumbersInChineseCharacters(String han, long number) {
        assertThat(HanNumber.read(han)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "人", "二三十", "两三", "12", "一一一一一一一一一一一一一一一一", "九亿亿亿"})
    void readsNothingElse(String han) {
        assertThat(HanNumber.read(han)).isEmpty();
    }

    @Test
    void agreesWithTheSameNumberInDigits() throws DateNotReadException {
        assertThat(DateText.read("二〇一七年三月五日").earliest()).isEqualTo(DateText.read("2017-03-05").earliest());
    }
}
