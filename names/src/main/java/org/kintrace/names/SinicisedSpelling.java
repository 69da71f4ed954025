package org.kintrace.names;

import java.util.Locale;

/** Latin spellings made from Chinese characters, such as "a yi gu li". */
public final class SinicisedSpelling {

    private SinicisedSpelling() {}

    /** Whether a Latin text looks like pinyin of a name that is not Chinese. */
    public static boolean looksSinicised(String text) {
        String letters = text.toLowerCase(Locale.ROOT);
        return letters.contains("ai") && letters.contains("ti") || letters.contains("guli")
                || letters.contains("abudou") || letters.contains("maimai") || letters.contains("jiang");
    }
}
