package org.kintrace.app.web.frame;

import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;

/** The language attribute of a text as far as its source or its letters tell, so that it is shaped and read aloud right. */
public final class Letters {

    private Letters() {}

    public static String languageOf(WrittenName name) {
        return name.language().orElseGet(() -> byScript(name.script()));
    }

    /** Which way the letters run. */
    public static String directionOf(WrittenName name) {
        return name.script() == Script.ARABIC ? "rtl" : "ltr";
    }

    private static String byScript(Script script) {
        return switch (script) {
            case ARABIC -> "ug-Arab";
            case CYRILLIC -> "kk-Cyrl";
            case HAN -> "zh";
            case LATIN -> "und-Latn";
            case OTHER -> "und";
        };
    }
}
