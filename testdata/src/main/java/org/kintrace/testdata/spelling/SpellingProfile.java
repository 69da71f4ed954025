package org.kintrace.testdata.spelling;

import java.util.List;

/** How one kind of source writes names: a script with its customs. */
public enum SpellingProfile {
    UYGHUR_ARABIC("ug-Arab"), UYGHUR_LATIN("ug-Latn"), UYGHUR_CYRILLIC("ug-Cyrl"), KAZAKH_CYRILLIC(
            "kk-Cyrl"), KAZAKH_LATIN("kk-Latn"), RUSSIAN_CYRILLIC("ru"), TURKISH("tr"), ENGLISH_PRESS(
                    "en"), CHINESE_CHARACTERS("zh-Hans"), PASSPORT_PINYIN("zh-Latn-pinyin");

    private final String language;

    SpellingProfile(String language) {
        this.language = language;
    }

    /** BCP 47 tag of names written so. */
    public String language() {
        return language;
    }

    /** This, then what a source of this kind falls back to when a name has no attested form in it. */
    public List<SpellingProfile> andFallbacks() {
        return switch (this) {
            case UYGHUR_ARABIC, UYGHUR_LATIN -> List.of(this, UYGHUR_LATIN, KAZAKH_LATIN, ENGLISH_PRESS);
            case UYGHUR_CYRILLIC, KAZAKH_CYRILLIC -> List.of(this, RUSSIAN_CYRILLIC);
            case RUSSIAN_CYRILLIC -> List.of(this, KAZAKH_CYRILLIC, UYGHUR_CYRILLIC);
            case KAZAKH_LATIN, TURKISH, PASSPORT_PINYIN -> List.of(this, ENGLISH_PRESS);
            case ENGLISH_PRESS -> List.of(this, KAZAKH_LATIN);
            case CHINESE_CHARACTERS -> List.of(this, PASSPORT_PINYIN, ENGLISH_PRESS);
        };
    }
}
