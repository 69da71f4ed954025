package org.kintrace.names;

/**
 * A name cut into parts and read in every plausible way, ready to be compared many times. Immutable, safe to share
 * between threads. Made by {@link NameComparer#prepare(WrittenName)}.
 */
public final class PreparedName {

    private final WrittenName written;
    private final String[] tokens;

    PreparedName(WrittenName written, String[] tokens) {
        this.written = written;
        this.tokens = tokens;
    }

    /** The name as it was handed over. */
    public WrittenName written() {
        return written;
    }

    String[] tokens() {
        return tokens;
    }
}
