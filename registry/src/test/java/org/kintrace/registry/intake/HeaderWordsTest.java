package org.kintrace.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeaderWordsTest {

    private final HeaderWords words = HeaderWords.reviewed();

    @Test
    void knowsTheSameFieldInSixLanguages() {
        for (String heading : new String[]{"Date of birth", "出生日期", "تۇغۇلغان ۋاقتى", "tughulghan waqti",
                "туған күні", "дата рождения", "doğum tarihi"}) {
            assertThat(words.find(heading)).as(heading).contains(ListField.BIRTH_DATE);
        }
    }

    @Test
    void makesNothingOfCaseSpacesAndSigns() {
        assertThat(words.find("  FULL_name: ")).contains(ListField.FULL_NAME);
        assertThat(words.find("Ф.И.О.")).contains(ListField.FULL_NAME);
        assertThat(words.find("ＮＡＭＥ")).contains(ListField.FULL_NAME);
        assertThat(words.find("\uFEFFName")).contains(ListField.FULL_NAME);
    }

    @Test
    void makesNothingOfTurkishDotsAndAccents() {
        assertThat(words.find("ADI SOYADI")).contains(ListField.FULL_NAME);
        assertThat(words.find("Dogum Yili")).contains(ListField.BIRTH_YEAR);
    }

    @Test
    void takesArabicLettersThatKeyboardsExchange() {
        // Persian yeh and keheh for the Uyghur letters, and a presentation form.
        assertThat(words.find("جىنسی")).contains(ListField.SEX);
        assertThat(words.find("کەسپى")).contains(ListField.OCCUPATION);
        assertThat(words.find("ﺟىنسى")).contains(ListField.SEX);
    }

    @Test
    void readsAHeadingInTwoLanguagesWhenTheyAgree() {
        assertThat(words.find("姓名 / Name")).contains(ListField.FULL_NAME);
        assertThat(words.find("性别（Sex）")).contains(ListField.SEX);
        assertThat(words.find("Name (as far as known)")).contains(ListField.FULL_NAME);
        assertThat(words.find("Name / Sex")).isEmpty();
    }

    @Test
    void saysNothingOfWordsItDoesNotKnow() {
        assertThat(words.find("cluster")).isEmpty();
        assertThat(words.find("")).isEmpty();
        assertThat(words.find("序号")).isEmpty();
        assertThat(words.find("name ".repeat(100))).isEmpty();
    }
}
