package org.kintrace.app.intake;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.SpreadsheetFault;

/**
 * The parts of a zip file, one after the other, never unpacking more than a list may have.
 *
 * <p>Sizes the file states are not believed: bytes are counted as they come. Nothing is written to disk, no path of the
 * file is ever used as a path, and the file is read front to back, so parts cannot overlap.
 */
final class BoundedZip implements AutoCloseable {

    private static final int MOST_PARTS = 2_000;
    private static final int LONGEST_NAME = 500;
    /** Spreadsheets shrink by ten to fifty; only bombs by more than this. */
    private static final long GREATEST_RATIO = 200;
    /** Below this many unpacked bytes no ratio is suspicious: a short empty sheet shrinks a lot. */
    private static final long RATIO_MATTERS_FROM_BYTES = 64L << 20;

    private final CountedStream packed;
    private final ZipInputStream zip;
    private final long limit;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    BoundedZip(InputStream in, long limit) {
        this.packed = new CountedStream(in);
        this.zip = new ZipInputStream(packed);
        this.limit = limit;
    }

    /** The name of the next part, whose bytes {@link #part()} then gives; empty after the last. */
    Optional<String> nextPart() throws IOException {
        try {
            drain();
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                return Optional.empty();
            }
            return Optional.of(checked(entry.getName()));
        } catch (ZipException | IllegalArgumentException e) {
            throw new FaultyBytesException(new SpreadsheetFault.Damaged());
        }
    }

    private String checked(String name) throws FaultyBytesException {
        boolean inside = !name.startsWith("/") && !name.contains("\\") && !name.contains(":")
                && !name.contains("\u0000") && !("/" + name + "/").contains("/../")
                && name.length() <= LONGEST_NAME;
        if (!inside || !names.add(name.toLowerCase(Locale.ROOT))) {
            throw new FaultyBytesException(new SpreadsheetFault.UnsafePart());
        }
        if (names.size() > MOST_PARTS) {
            throw new FaultyBytesException(new SpreadsheetFault.TooManyParts(MOST_PARTS));
        }
        return name;
    }

    /** Reads the rest of a part through the counter: skipping it inside the library would unpack it uncounted. */
    private void drain() throws IOException {
        if (!names.isEmpty()) {
            part().transferTo(OutputStream.nullOutputStream());
        }
    }

    /** The bytes of the part last named. */
    InputStream part() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return readCounted(target, offset, length);
            }
        };
    }

    private int readCounted(byte[] target, int offset, int length) throws IOException {
        int read;
        try {
            read = zip.read(target, offset, length);
        } catch (ZipException | EOFException e) {
            throw new FaultyBytesException(new SpreadsheetFault.Damaged());
        }
        if (read > 0) {
            unpacked += read;
            boolean outOfProportion = unpacked > RATIO_MATTERS_FROM_BYTES
                    && unpacked > GREATEST_RATIO * packed.count;
            if (unpacked > limit || outOfProportion) {
                ListFault fault = new SpreadsheetFault.ExpandsTooFar(limit);
                throw new FaultyBytesException(fault);
            }
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class CountedStream extends FilterInputStream {
        private long count;

        CountedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
