package org.kintrace.app.picture;

import java.util.Optional;

import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;

/**
 * Words of a picture, and the language they are in where it is not the reader's.
 *
 * @param language BCP 47 tag, empty for the reader's own language
 */
public record Wording(String text, Optional<String> language) {

    /** Words in the reader's own language. */
    public static Wording of(String text) {
        return new Wording(text, Optional.empty());
    }

    /** A name as written, in its own language as far as the source or the letters tell. */
    public static Wording of(WrittenName name) {
        return new Wording(name.text(), name.language().or(() -> byScript(name.script())));
    }

    private static Optional<String> byScript(Script script) {
        return switch (script) {
            case ARABIC -> Optional.of("ug-Arab");
            case CYRILLIC -> Optional.of("kk-Cyrl");
            case HAN -> Optional.of("zh");
            case LATIN -> Optional.of("und-Latn");
            case OTHER -> Optional.empty();
        };
    }
}
