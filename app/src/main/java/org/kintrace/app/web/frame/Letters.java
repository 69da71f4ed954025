package org.kintrace.app.web.frame;

import java.util.Set;

import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;

/** The language attribute of a text as far as its source or its letters tell, so that it is shaped and read aloud right. */
public final class Letters {

    /** Languages people write in several scripts (BCP 47, section 2.2.3). */
    private static final Set<String> SEVERAL_SCRIPTS = Set.of("ug", "kk");

    private Letters() {}

    public static String languageOf(WrittenName name) {
        return name.language().map(tag -> SEVERAL_SCRIPTS.contains(tag) ? tag + inScript(name.script()) : tag)
                .orElseGet(() -> byScript(name.script()));
    }

    /** Uyghur in Latin letters is not to be set as if it were in Arabic ones. */
    private static String inScript(Script script) {
        return switch (script) {
            case ARABIC -> "-Arab";
            case CYRILLIC -> "-Cyrl";
            case LATIN -> "-Latn";
            case HAN, OTHER -> "";
        };
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
