package org.kintrace.names;

/**
 * A name cut into parts and read in every plausible way, ready to be compared many times. Safe to share between threads.
 * Made by {@link NameComparer#prepare(WrittenName)}.
 */
public final class PreparedName {

    private final WrittenName written;
    final ReadName read;

    PreparedName(WrittenName written, ReadName read) {
        this.written = written;
        this.read = read;
    }

    /** The name as it was handed over. */
    public WrittenName written() {
        return written;
    }

    int size() {
        return read.size();
    }
}
