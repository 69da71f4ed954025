package org.kintrace.testdata.spelling;

/** The second name: the father's given name, with the ending a source's custom gives it. */
public enum Patronymic {
    /** The father's name as it is: Uyghur custom, and Chinese papers for everybody. */
    PLAIN,
    /** Kazakh: -uly for a son, -qyzy for a daughter. */
    KAZAKH,
    /** Russianised, as a family name: -ov, -ova, -ev, -eva. */
    RUSSIAN_FAMILY_NAME,
    /** Russianised, as a middle name: -ovich, -ovna. */
    RUSSIAN_MIDDLE_NAME;

    private static final String CYRILLIC_VOWELS = "аеёиоуыэюяәіөүұ";
    private static final String LATIN_VOWELS = "aeiouyäöüūıéë";

    String of(String father, Sex sex, boolean cyrillic) {
        return switch (this) {
            case PLAIN -> father;
            case KAZAKH ->
                father + (cyrillic ? sex == Sex.FEMALE ? "қызы" : "ұлы" : sex == Sex.FEMALE ? "qyzy" : "uly");
            case RUSSIAN_FAMILY_NAME -> stem(father, cyrillic) + familyEnding(father, sex, cyrillic);
            case RUSSIAN_MIDDLE_NAME -> stem(father, cyrillic) + middleEnding(father, sex, cyrillic);
        };
    }

    private static String stem(String father, boolean cyrillic) {
        boolean dropsLast = cyrillic && father.matches(".*[ьй]");
        return dropsLast ? father.substring(0, father.length() - 1) : father;
    }

    private static String familyEnding(String father, Sex sex, boolean cyrillic) {
        boolean soft = isSoft(father, cyrillic);
        if (cyrillic) {
            return (soft ? "ев" : "ов") + (sex == Sex.FEMALE ? "а" : "");
        }
        return (soft ? "ev" : "ov") + (sex == Sex.FEMALE ? "a" : "");
    }

    private static String middleEnding(String father, Sex sex, boolean cyrillic) {
        boolean soft = isSoft(father, cyrillic);
        if (cyrillic) {
            return (soft ? "ев" : "ов") + (sex == Sex.FEMALE ? "на" : "ич");
        }
        return (soft ? "ev" : "ov") + (sex == Sex.FEMALE ? "na" : "ich");
    }

    private static boolean isSoft(String father, boolean cyrillic) {
        char last = Character.toLowerCase(father.charAt(father.length() - 1));
        return cyrillic
                ? last == 'ь' || last == 'й' || CYRILLIC_VOWELS.indexOf(last) >= 0
                : LATIN_VOWELS.indexOf(last) >= 0;
    }
}
