package org.kintrace.checks.badinput;

import java.util.List;

/** Names of nobody, which all bad input holds: where one of them is printed, the program said too much. */
final class Nobody {

    static final String LATIN = "Qzanabu";
    static final String CYRILLIC = "Жқанабу";
    static final String ARABIC = "ژقانابۇ";
    static final String HAN = "阿恰饶白";
    static final List<String> NAMES = List.of(LATIN, CYRILLIC, ARABIC, HAN);

    private Nobody() {}
}
