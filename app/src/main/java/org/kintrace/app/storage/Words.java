package org.kintrace.app.storage;

import java.util.Locale;

/** Kinds and states as words in a clear column: the name of the constant in lower case. Part of the format. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E read(Class<E> kind, String word) {
        return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT));
    }
}
