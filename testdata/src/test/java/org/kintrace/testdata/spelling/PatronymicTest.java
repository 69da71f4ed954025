package org.kintrace.testdata.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PatronymicTest {

    @Test
    void theFathersNameStandsAsItIsWhereNoEndingIsUsual() {
        assertThat(Patronymic.PLAIN.of("Memet", Sex.FEMALE, false)).isEqualTo("Memet");
    }

    @Test
    void kazakhEndingsTellTheSex() {
        assertThat(Patronymic.KAZAKH.of("Серік", Sex.FEMALE, true)).isEqualTo("Серікқызы");
        assertThat(Patronymic.KAZAKH.of("Serik", Sex.MALE, false)).isEqualTo("Serikuly");
    }

    @Test
    void russianFamilyNamesSoftenAfterVowelsAndSoftLetters() {
        assertThat(Patronymic.RUSSIAN_FAMILY_NAME.of("Серик", Sex.FEMALE, true)).isEqualTo("Серикова");
        assertThat(Patronymic.RUSSIAN_FAMILY_NAME.of("Муса", Sex.MALE, true)).isEqualTo("Мусаев");
        assertThat(Patronymic.RUSSIAN_FAMILY_NAME.of("Адиль", Sex.MALE, true)).isEqualTo("Адилев");
    }

    @Test
    void russianMiddleNamesTellTheSex() {
        assertThat(Patronymic.RUSSIAN_MIDDLE_NAME.of("Серик", Sex.MALE, true)).isEqualTo("Серикович");
        assertThat(Patronymic.RUSSIAN_MIDDLE_NAME.of("Серик", Sex.FEMALE, true)).isEqualTo("Сериковна");
    }
}
