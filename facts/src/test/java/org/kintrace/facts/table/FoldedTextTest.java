package org.kintrace.facts.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedTextTest {

    @Test
    void makesDigitsOfAllScriptsPlain() {
        assertThat(FoldedText.of("٢٠١٧ ۲۰۱۷ ２０１７").plain()).isEqualTo("2017 2017 2017");
    }

    @Test
    void makesFullWidthSignsAndDashesPlain() {
        assertThat(FoldedText.of("２０１７／３－５，—–").plain()).isEqualTo("2017/3-5,--");
    }

    @Test
    void dropsMarksOfDirectionAndJoining() {
        assertThat(FoldedText.of("\u200F2017\u200E-\u206603\u2069").plain()).isEqualTo("2017-03");
    }

    @Test
    void knowsWhereACharacterStoodBefore() {
        FoldedText folded = FoldedText.of("\u200F20\u200E17");
        assertThat(folded.origin(0)).isEqualTo(2);
        assertThat(folded.origin(2)).isEqualTo(5);
        assertThat(folded.origin(4)).isEqualTo(7);
    }

    @Test
    void comparesWordsWithoutCapitalsAccentsAndDotlessI() {
        assertThat(FoldedText.key("KASIM")).isEqualTo(FoldedText.key("Kasım")).isEqualTo("kasim");
        assertThat(FoldedText.key("İzmir")).isEqualTo("izmir");
        assertThat(FoldedText.key("четырёх")).isEqualTo("четырех");
        assertThat(FoldedText.key("مـارت")).isEqualTo("مارت");
    }
}
