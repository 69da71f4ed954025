package org.kintrace.app.json;

import org.jspecify.annotations.Nullable;

/** Which texts can be kept and given back unchanged. */
final class TextRules {

    private TextRules() {}

    /** What is wrong with a text, or null when nothing is. */
    static @Nullable String faultOf(String text) {
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
