package org.kintrace.names;

import org.jspecify.annotations.Nullable;

/**
 * A name cut into parts and read in every plausible way, ready to be compared many times. Immutable, safe to share
 * between threads. Made by {@link NameComparer#prepare(WrittenName)}.
 */
public final class PreparedName {

    private final WrittenName written;
    final Token[] tokens;
    /** Each part without its patronymic ending, null where it has none. */
    final @Nullable Token[] stems;
    /** Whether a part says whose child somebody is, as in -uly or -ovich; often left out. */
    final boolean[] patronymics;
    /** What the ending of each part tells of the sex: 0 nothing, 1 woman, 2 man. */
    final byte[] sexes;
    /** All parts run together, in the order written and with the last part first; empty for a single part. */
    final Token[] joined;
    /** Neighbouring parts run together: place i holds parts i and i+1. */
    final Token[] pairs;

    PreparedName(WrittenName written, Token[] tokens, @Nullable Token[] stems, boolean[] patronymics,
            byte[] sexes,
            Token[] joined, Token[] pairs) {
        this.written = written;
        this.tokens = tokens;
        this.stems = stems;
        this.patronymics = patronymics;
        this.sexes = sexes;
        this.joined = joined;
        this.pairs = pairs;
    }

    /** The name as it was handed over. */
    public WrittenName written() {
        return written;
    }

    int size() {
        return tokens.length;
    }
}
