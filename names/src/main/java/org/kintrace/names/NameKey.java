package org.kintrace.names;

import java.util.HashSet;
import java.util.Set;

/**
 * A coarse key, equal for spellings worth comparing. For choosing candidates only: equal keys mean nothing by
 * themselves.
 *
 * @param text short ASCII text without blanks
 */
public record NameKey(String text) {

    public NameKey {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a key has at least one letter");
        }
    }

    /** The keys of a name in any script; two names worth comparing share at least one, nearly always. */
    public static Set<NameKey> keysOf(WrittenName name) {
        Set<NameKey> keys = new HashSet<>();
        for (Token token : NameComparer.standard().prepare(name).read.tokens) {
            keys.add(new NameKey(token.text().substring(0, 1)));
        }
        return keys;
    }
}
