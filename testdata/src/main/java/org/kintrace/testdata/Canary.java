package org.kintrace.testdata;

import java.util.List;

import org.kintrace.testdata.draw.Draw;

/**
 * A name that is nobody's, in six written forms, for leak tests: where one of the forms is found, something leaked.
 *
 * <p>Each form has at least eight letters drawn at random, so that none occurs by chance.
 */
public record Canary(String uyghurArabic, String uyghurLatin, String cyrillic, String turkish, String han,
        String pinyin) {

    private static final List<String> CONSONANTS = List.of("b", "d", "g", "k", "l", "m", "n", "q", "r", "s",
            "t", "z");
    private static final List<String> ARABIC = List.of("ب", "د", "گ", "ك", "ل", "م", "ن", "ق", "ر", "س", "ت",
            "ز");
    private static final List<String> CYRILLIC = List.of("б", "д", "г", "к", "л", "м", "н", "қ", "р", "с",
            "т", "з");
    private static final List<String> HAN = List.of("白", "代", "盖", "凯", "来", "买", "乃", "恰", "饶", "赛", "台",
            "再");
    private static final List<String> PINYIN = List.of("bai", "dai", "gai", "kai", "lai", "mai", "nai", "qia",
            "rao", "sai", "tai", "zai");
    private static final int SYLLABLES = 8;

    static Canary drawn(Draw draw) {
        StringBuilder[] forms = {new StringBuilder(), new StringBuilder(), new StringBuilder(),
                new StringBuilder(),
                new StringBuilder(), new StringBuilder()};
        for (int i = 0; i < SYLLABLES; i++) {
            int at = draw.below(CONSONANTS.size());
            boolean back = draw.chance(0.5);
            forms[0].append(ARABIC.get(at)).append(back ? "ۇ" : "ۈ");
            forms[1].append(CONSONANTS.get(at)).append(back ? "u" : "ü");
            forms[2].append(CYRILLIC.get(at)).append(back ? "у" : "ү");
            forms[3].append(CONSONANTS.get(at)).append(back ? "ı" : "i");
            forms[4].append(HAN.get(at));
            forms[5].append(PINYIN.get(at));
        }
        return new Canary(forms[0].toString(), forms[1].toString(), forms[2].toString(), forms[3].toString(),
                forms[4].toString(), forms[5].toString());
    }

    /** All six forms. */
    public List<String> forms() {
        return List.of(uyghurArabic, uyghurLatin, cyrillic, turkish, han, pinyin);
    }
}
