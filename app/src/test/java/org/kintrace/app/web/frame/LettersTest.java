package org.kintrace.app.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kintrace.names.WrittenName;

class LettersTest {

    @Test
    void aLanguageOfSeveralScriptsSaysInWhichItIsWritten() {
        assertThat(Letters.languageOf(WrittenName.of("Alim", "ug"))).isEqualTo("ug-Latn");
        assertThat(Letters.languageOf(WrittenName.of("ئالىم", "ug"))).isEqualTo("ug-Arab");
        assertThat(Letters.languageOf(WrittenName.of("Әлия", "kk"))).isEqualTo("kk-Cyrl");
    }

    @Test
    void whatTheSourceSaysOtherwiseStays() {
        assertThat(Letters.languageOf(WrittenName.of("Alim", "tr"))).isEqualTo("tr");
        assertThat(Letters.languageOf(WrittenName.of("Alim", "ug-Latn-x-said"))).isEqualTo("ug-Latn-x-said");
    }
}
