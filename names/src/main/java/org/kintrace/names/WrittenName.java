package org.kintrace.names;

import java.util.Optional;

/**
 * A name exactly as a source wrote it.
 *
 * @param text the characters as written, never blank
 * @param script the writing system of the text
 * @param language BCP 47 tag of the spelling where the source tells it ({@code ug-Latn}, {@code zh-Hans},
 *     {@code zh-Latn-pinyin}), empty when it does not
 */
public record WrittenName(String text, Script script, Optional<String> language) {

    public WrittenName {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a written name has at least one character");
        }
    }

    /** A name whose script is read off its letters. */
    public static WrittenName of(String text) {
        return new WrittenName(text, Script.of(text), Optional.empty());
    }

    public static WrittenName of(String text, String language) {
        return new WrittenName(text, Script.of(text), Optional.of(language));
    }
}
