package org.kintrace.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({"Shöhret, 雪克来提", "Qasim, 哈斯木", "Muhammad, 买买提", "Ғани, 艾尼", "Жақып, Yakup"})
    void givesSpellingsOfOneNameACommonKey(String a, String b) {
        assertThat(Collections.disjoint(NameKey.keysOf(WrittenName.of(a)), NameKey.keysOf(WrittenName.of(b))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Marat, Gulnar", "Tursun, Bekri"})
    void keepsUnlikeNamesApart(String a, String b) {
        assertThat(Collections.disjoint(NameKey.keysOf(WrittenName.of(a)), NameKey.keysOf(WrittenName.of(b))))
                .isTrue();
    }
}
