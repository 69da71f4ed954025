package org.kintrace.app.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.kintrace.registry.intake.SpreadsheetFault;

/**
 * The directory at the end of a zip file (PKWARE APPNOTE 6.3.10, 4.3). Read here because the stream reader of the JDK
 * refuses what common spreadsheet writers produce, and its file reader needs a file on disk.
 *
 * <p>Refused: parts outside the file, overlapping, twice, encrypted, or with a path that leads elsewhere.
 */
final class ZipDirectory {

    /** Most parts; a spreadsheet of a list has a few dozen. */
    private static final int MOST_PARTS = 2_000;
    private static final int LONGEST_PATH = 500;

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int ENCRYPTED = 1;

    private final ByteBuffer zip;

    /**
     * One part, packed.
     *
     * @param start of its bytes in the file
     * @param length of its bytes as packed
     * @param method 0 stored, 8 deflated
     * @param check CRC-32 of its bytes unpacked
     */
    record Part(int start, int length, int method, long check) {}

    ZipDirectory(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static String key(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    /** The parts by {@link #key}, in the order of the directory. */
    Map<String, Part> parts() throws FaultyBytesException {
        try {
            int end = end();
            int count = zip.getShort(end + 10) & 0xFFFF;
            if (count > MOST_PARTS) {
                throw new FaultyBytesException(new SpreadsheetFault.TooManyParts(MOST_PARTS));
            }
            Map<String, Part> parts = new LinkedHashMap<>();
            int at = zip.getInt(end + 16);
            for (int i = 0; i < count; i++) {
                at = addEntry(at, parts);
            }
            refuseOverlap(parts);
            return parts;
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private int end() throws FaultyBytesException {
        int last = zip.limit() - END_BYTES;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw damaged();
    }

    private int addEntry(int at, Map<String, Part> parts) throws FaultyBytesException {
        if (zip.getInt(at) != ENTRY || (zip.getShort(at + 8) & ENCRYPTED) != 0) {
            throw damaged();
        }
        int nameLength = zip.getShort(at + 28) & 0xFFFF;
        String path = text(at + ENTRY_BYTES, nameLength);
        int local = zip.getInt(at + 42);
        if (zip.getInt(local) != LOCAL
                || !text(local + LOCAL_BYTES, zip.getShort(local + 26) & 0xFFFF).equals(path)) {
            throw damaged();
        }
        int start = local + LOCAL_BYTES + nameLength + (zip.getShort(local + 28) & 0xFFFF);
        int length = zip.getInt(at + 20);
        if (start < 0 || length < 0 || start > zip.limit() - length) {
            throw damaged();
        }
        Part part = new Part(start, length, zip.getShort(at + 10), zip.getInt(at + 16) & 0xFFFF_FFFFL);
        if (!leadsInside(path) || parts.putIfAbsent(key(path), part) != null) {
            throw new FaultyBytesException(new SpreadsheetFault.UnsafePart());
        }
        return at + ENTRY_BYTES + nameLength + (zip.getShort(at + 30) & 0xFFFF)
                + (zip.getShort(at + 32) & 0xFFFF);
    }

    private String text(int at, int length) {
        byte[] bytes = new byte[length];
        zip.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean leadsInside(String path) {
        return !path.startsWith("/") && path.chars().noneMatch(c -> c == '\\' || c == ':' || c < ' ')
                && !("/" + path + "/").contains("/../") && path.length() <= LONGEST_PATH;
    }

    private static void refuseOverlap(Map<String, Part> parts) throws FaultyBytesException {
        List<Part> byStart = new ArrayList<>(parts.values());
        byStart.sort(Comparator.comparingInt(Part::start));
        for (int i = 1; i < byStart.size(); i++) {
            Part before = byStart.get(i - 1);
            if (before.start() + before.length() > byStart.get(i).start()) {
                throw new FaultyBytesException(new SpreadsheetFault.UnsafePart());
            }
        }
    }

    private static FaultyBytesException damaged() {
        return new FaultyBytesException(new SpreadsheetFault.Damaged());
    }
}
