package org.kintrace.vault.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

import javax.crypto.Mac;

import org.kintrace.facts.id.EvidenceId;

/** The plain bytes of a sealed file; the end is only reported after padding, end mark and digest were found right. */
final class VerifiedStream extends InputStream {

    private final InputStream contents;
    private final EvidenceId id;
    private final long length;
    private final Mac digest;
    private long read;
    private boolean proven;

    /** @param contents the opened contents including padding; closed with this */
    VerifiedStream(InputStream contents, EvidenceId id, long length, Mac digest) {
        this.contents = contents;
        this.id = id;
        this.length = length;
        this.digest = digest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (read == length) {
            prove();
            return -1;
        }
        int got = take(into, offset, (int) Math.min(count, length - read));
        if (got < 0) {
            throw altered(null);
        }
        digest.update(into, offset, got);
        read += got;
        return got;
    }

    @Override
    public void close() throws IOException {
        contents.close();
    }

    private void prove() throws IOException {
        if (proven) {
            return;
        }
        long padding = 0;
        byte[] rest = new byte[8192];
        for (int got = take(rest, 0, rest.length); got >= 0; got = take(rest, 0, rest.length)) {
            for (int i = 0; i < got; i++) {
                if (rest[i] != 0) {
                    throw altered(null);
                }
            }
            padding += got;
        }
        if (padding != SizeClass.holding(length) - length
                || !HexFormat.of().formatHex(digest.doFinal()).equals(id.hex())) {
            throw altered(null);
        }
        proven = true;
    }

    private int take(byte[] into, int offset, int count) throws IOException {
        try {
            return contents.read(into, offset, count);
        } catch (IOException e) {
            throw altered(e);
        }
    }

    private IOException altered(@org.jspecify.annotations.Nullable IOException because) {
        EvidenceAlteredException altered = new EvidenceAlteredException(id);
        if (because != null) {
            altered.addSuppressed(because);
        }
        return new IOException(altered.getMessage(), altered);
    }
}
