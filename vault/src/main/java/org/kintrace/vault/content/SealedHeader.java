package org.kintrace.vault.content;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

import org.kintrace.facts.id.EvidenceId;
import org.kintrace.vault.key.SealBrokenException;
import org.kintrace.vault.key.SealingKey;

/**
 * The first 53 bytes of a sealed file: the format (1), a random mark (16 bytes) to which the contents are bound, and the
 * sealed length (12 + 8 + 16 bytes) bound to the mark and the evidence id. Another file put under this name therefore
 * fails before any of it is read.
 */
final class SealedHeader {

    static final int MARK_BYTES = 16;
    static final int BYTES = 1 + MARK_BYTES + Long.BYTES + SealingKey.ADDED_BYTES;

    private static final byte FORMAT = 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealingKey key;

    SealedHeader(SealingKey key) {
        this.key = key;
    }

    static byte[] newMark() {
        byte[] mark = new byte[MARK_BYTES];
        RANDOM.nextBytes(mark);
        return mark;
    }

    static byte[] contentsAssociatedData(byte[] mark) {
        byte[] words = "kintrace evidence contents 1".getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(words.length + MARK_BYTES).put(words).put(mark).array();
    }

    void write(FileChannel file, byte[] mark, EvidenceId id, long length) throws IOException {
        byte[] sealedLength = key.seal(ByteBuffer.allocate(Long.BYTES).putLong(length).array(),
                associated(mark, id));
        ByteBuffer header = ByteBuffer.allocate(BYTES).put(FORMAT).put(mark).put(sealedLength).flip();
        long position = 0;
        while (header.hasRemaining()) {
            position += file.write(header, position);
        }
    }

    /** Reads the header of a file that should hold this evidence. */
    Read read(FileChannel file, EvidenceId id) throws IOException, SealBrokenException {
        ByteBuffer header = ByteBuffer.allocate(BYTES);
        while (header.hasRemaining()) {
            if (file.read(header) < 0) {
                throw new EOFException("a sealed file has at least " + BYTES + " bytes");
            }
        }
        header.flip();
        byte format = header.get();
        if (format != FORMAT) {
            throw new SealBrokenException("a sealed file begins with format " + FORMAT + ", not " + format);
        }
        byte[] mark = new byte[MARK_BYTES];
        byte[] sealedLength = new byte[Long.BYTES + SealingKey.ADDED_BYTES];
        header.get(mark).get(sealedLength);
        return new Read(mark, ByteBuffer.wrap(key.open(sealedLength, associated(mark, id))).getLong());
    }

    private static byte[] associated(byte[] mark, EvidenceId id) {
        byte[] words = ("kintrace evidence header 1 " + id.hex()).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + words.length + MARK_BYTES).put(FORMAT).put(words).put(mark).array();
    }

    /** What a header says: the mark of its contents and their length in bytes. */
    static final class Read {

        final byte[] mark;
        final long length;

        private Read(byte[] mark, long length) {
            this.mark = mark;
            this.length = length;
        }
    }
}
