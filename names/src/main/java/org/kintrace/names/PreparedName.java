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
    /** Parts that are titles or words for son and daughter count little. */
    final boolean[] particles;
    /** All parts run together, in the order written and with the last part first; empty for a single part. */
    final Token[] joined;
    /** Neighbouring parts run together: place i holds parts i and i+1. */
    final Token[] pairs;

    PreparedName(WrittenName written, Token[] tokens, @Nullable Token[] stems, boolean[] particles,
            Token[] joined,
            Token[] pairs) {
        this.written = written;
        this.tokens = tokens;
        this.stems = stems;
        this.particles = particles;
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
