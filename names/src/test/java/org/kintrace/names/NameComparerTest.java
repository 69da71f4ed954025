package org.kintrace.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparerTest {

    private final NameComparer comparer = NameComparer.standard();

    @ParameterizedTest
    @CsvSource({"Shöhret, 雪克来提", "شۆھرەت, Шөһрәт", "Xɵⱨrət, Shohrat", "Qasim, 哈斯木", "Хасан, Hesen",
            "Жақып, Zhakyp",
            "Joldasali, Жолдасәлі", "Ekber, 艾克拜尔", "Gulnar, Guli Na Er", "Ablikim, 阿不力克木"})
    void readsOneNameThroughTwoSpellings(String a, String b) {
        assertThat(score(a, b)).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({"Marat, Nurlan", "Tursun, 雪克来提", "Aygul, Aynur", "Ablikim, Ablajan", "Salim, 阿不力克木"})
    void tellsDifferentNamesApart(String a, String b) {
        assertThat(score(a, b)).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({"Shöhret, 雪克来提", "Marat, Nurlan", "Gulnar, Guli Na Er", "!!!, Nur",
            "\uD83D\uDE00, \uD83D\uDE00"})
    void doesNotCareWhichNameComesFirst(String a, String b) {
        assertThat(score(a, b)).isEqualTo(score(b, a)).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"Salman bin Muhammad, Muhammad bin Salman", "Серік Маратұлы, Марат Серікұлы",
            "Abdulla Tursun Marat Nurlan Qasim, Abdulla Tursun Marat Nurlan Bekri", "N. N., Nurlan Nazar",
            "S., Serik Muratuly", "Sai, Серік Сәйденұлы"})
    void doesNotTakeWhatAgreesForWhatDiffers(String a, String b) {
        assertThat(score(a, b)).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({"Tursun Qasim, Qasim Tursun", "Серік Маратұлы, Serik Marat", "Tursun Qasim, T. Qasim",
            "Ahmet bin Omar, Ahmad Omer", "Жансултан Касым, Z. Qasim", "Шөһрәт Касим, Sh. Qasim"})
    void takesFullNamesInOtherOrderOrWithLessForOne(String a, String b) {
        assertThat(score(a, b)).isGreaterThan(0.5);
    }

    @Test
    void readsASurnameBeforeACommaLast() {
        assertThat(score("Касым, Марат", "Marat Qasim")).isEqualTo(score("Марат Касым", "Marat Qasim"))
                .isGreaterThan(score("Касым Марат", "Marat Qasim"));
    }

    @Test
    void doesNotTakeAChildForItsFatherWhereTheChildsNameIsLeftOver() {
        assertThat(score("Marat Bekri", "Нурлан Маратұлы Бекри")).isLessThan(0.5);
        assertThat(score("Nurlan Bekri", "Нурлан Маратұлы Бекри")).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({"Yushan, Hüseyin", "Aihemaiti, Ehmet", "Maimaitijiang, Memetjan", "Maihemuti, Makhmud"})
    void knowsAChineseSpellingOfTheDictionaryInPinyin(String pinyin, String name) {
        assertThat(score(pinyin, name)).isGreaterThan(0.9);
    }

    @Test
    void putsANameThatLeavesAPartOutBeforeOneWithAPartThatDiffers() {
        assertThat(score("Gheni Qasim", "Ани")).isGreaterThan(score("Marat Nurlan", "Marat Tursun"));
    }

    @ParameterizedTest
    @CsvSource({"Qanatzhan, Қанатжан, latin:tzh", "Manuel, Мануел, latin:ue", "Tangat, Таңғат, latin:ng"})
    void readsLettersOfTwoSoundsAsTwo(String latin, String cyrillic, String rule) {
        assertThat(comparer.compare(WrittenName.of(latin), WrittenName.of(cyrillic)).evidence())
                .filteredOn(NameEvidence.TokenAligned.class::isInstance)
                .flatExtracting(one -> ((NameEvidence.TokenAligned) one).readings())
                .filteredOn(reading -> !reading.inSecond().isEmpty() && reading.rule().contains(rule))
                .hasSize(2);
    }

    private double score(String a, String b) {
        return comparer.score(comparer.prepare(WrittenName.of(a)), comparer.prepare(WrittenName.of(b)));
    }
}
