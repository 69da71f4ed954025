package org.kintrace.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNameTest {

    @ParameterizedTest
    @CsvSource({"بەختىيار, Bextiyar", "ئۆمەر, Ömer", "شۆھرەت, Shöhret", "雪克来提, Xuekelaiti", "艾尼, Aini",
            "扎克尔, Zhake'er",
            "Gülnar, Gülnar"})
    void showsANameInTheLatinLettersOfItsLanguage(String written, String shown) {
        assertThat(ShownName.of(WrittenName.of(written))).isEqualTo(shown);
    }
}
