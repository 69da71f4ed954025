package org.kintrace.app.intake;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.kintrace.registry.intake.SpreadsheetFault;

/**
 * The parts of a zip file held in memory as it came, packed. Every part is unpacked once when the file is opened, thrown
 * away byte by byte, so that a bomb or a damaged part anywhere is found before anything is read.
 *
 * <p>Sizes the file states are not believed: bytes are counted as they come. Nothing is written to disk and no path of
 * the file is ever used as a path.
 */
final class BoundedZip {

    /** Most packed bytes, held in memory; a list of a hundred thousand rows has about ten million. */
    private static final int MOST_PACKED_BYTES = 64 << 20;
    /** Spreadsheets shrink by ten to fifty; only bombs by more than this. */
    private static final long GREATEST_RATIO = 200;
    /** Below this many unpacked bytes no ratio is suspicious: a short empty sheet shrinks a lot. */
    private static final long RATIO_MATTERS_FROM_BYTES = 64L << 20;

    private final byte[] packed;
    private final Map<String, ZipDirectory.Part> parts;

    private BoundedZip(byte[] packed, Map<String, ZipDirectory.Part> parts) {
        this.packed = packed;
        this.parts = parts;
    }

    /** @param limit most bytes all parts may unpack to together */
    static BoundedZip of(ByteSource bytes, long limit) throws IOException {
        byte[] packed;
        try (InputStream in = bytes.open()) {
            packed = in.readNBytes(MOST_PACKED_BYTES + 1);
        }
        if (packed.length > MOST_PACKED_BYTES) {
            throw new FaultyBytesException(new SpreadsheetFault.TooLarge(MOST_PACKED_BYTES));
        }
        BoundedZip zip = new BoundedZip(packed, new ZipDirectory(packed).parts());
        zip.unpackAll(limit);
        return zip;
    }

    private void unpackAll(long limit) throws IOException {
        long unpacked = 0;
        byte[] chunk = new byte[1 << 14];
        for (ZipDirectory.Part part : parts.values()) {
            CRC32 check = new CRC32();
            long before = unpacked;
            try (InputStream bytes = unpacked(part)) {
                for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
                    check.update(chunk, 0, read);
                    unpacked += read;
                    if (unpacked > limit || isOutOfProportion(bytes, unpacked - before)) {
                        throw new FaultyBytesException(new SpreadsheetFault.ExpandsTooFar(limit));
                    }
                }
            }
            if (check.getValue() != part.check()) {
                throw new FaultyBytesException(new SpreadsheetFault.Damaged());
            }
        }
    }

    private static boolean isOutOfProportion(InputStream bytes, long unpacked) {
        return unpacked > RATIO_MATTERS_FROM_BYTES && bytes instanceof Unpacking part
                && unpacked > GREATEST_RATIO * part.packedSoFar();
    }

    /** The bytes of a part by its path, in any case of letters; empty when there is none. */
    Optional<InputStream> find(String path) throws IOException {
        ZipDirectory.Part part = parts.get(ZipDirectory.key(path));
        return part == null ? Optional.empty() : Optional.of(unpacked(part));
    }

    private InputStream unpacked(ZipDirectory.Part part) throws IOException {
        InputStream bytes = new ByteArrayInputStream(packed, part.start(), part.length());
        return switch (part.method()) {
            case 0 -> bytes;
            case 8 -> new Unpacking(bytes);
            default -> throw new FaultyBytesException(new SpreadsheetFault.Damaged());
        };
    }

    /** Unpacks, gives its memory back when closed, and calls every damage by its name. */
    private static final class Unpacking extends InflaterInputStream {

        Unpacking(InputStream in) {
            super(in, new Inflater(true), 1 << 13);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return super.read(target, offset, length);
            } catch (ZipException | EOFException e) {
                throw new FaultyBytesException(new SpreadsheetFault.Damaged());
            }
        }

        long packedSoFar() {
            return inf.getBytesRead();
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }
}
