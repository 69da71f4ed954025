package org.kintrace.app.work.incoming;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, and stops at the limit. */
final class CountedBytes extends FilterInputStream {

    private final long most;
    private long read;

    CountedBytes(InputStream bytes, long most) {
        super(bytes);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int got = super.read(target, offset, length);
        read += Math.max(0, got);
        if (read > most) {
            throw new TooLargeException();
        }
        return got;
    }
}
