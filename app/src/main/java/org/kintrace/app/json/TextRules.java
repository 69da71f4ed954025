package org.kintrace.app.json;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Which texts can be kept and given back unchanged. */
public final class TextRules {

    private TextRules() {}

    /** What is wrong with a text: too long, half a character, a control character. */
    public static Optional<String> faultOf(String text) {
        return Optional.ofNullable(faultIn(text));
    }

    /** The same, or null when nothing is. */
    static @Nullable String faultIn(String text) {
        if (text.length() > RecordCodec.MAXIMUM_TEXT_CHARACTERS) {
            return "longer than " + RecordCodec.MAXIMUM_TEXT_CHARACTERS + " characters";
        }
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isHighSurrogate(letter)) {
                if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return "half a character (a lone surrogate)";
                }
                i++;
            } else if (Character.isLowSurrogate(letter)) {
                return "half a character (a lone surrogate)";
            } else if (letter < ' ' && letter != '\n' && letter != '\t' && letter != '\r') {
                return "a control character";
            }
        }
        return null;
    }
}
