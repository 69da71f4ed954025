package org.kintrace.app.cli;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * What the bytes of a file show at one look.
 *
 * @param isPlain whether they are plain UTF-8 text, which the fast reader takes as it is; false for spreadsheets, other
 *     encodings, and anything with a NUL
 * @param hasQuotes whether a quotation mark is among them, as far as they are plain
 */
record PlainText(boolean isPlain, boolean hasQuotes) {

    private static final long QUOTES = ByteWords.all((byte) '"');
    /** Below this many bytes a stretch is not worth a thread. */
    private static final int SMALLEST_STRETCH = 1 << 20;

    static PlainText of(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == 'P' && bytes[1] == 'K') {
            return new PlainText(false, false);
        }
        int stretches = Math.clamp(bytes.length / SMALLEST_STRETCH, 1,
                Runtime.getRuntime().availableProcessors());
        AtomicBoolean plain = new AtomicBoolean(true);
        AtomicBoolean quotes = new AtomicBoolean();
        List<Integer> parts = IntStream.range(0, stretches).boxed().toList();
        AtOnce.each(parts, part -> {
            int from = begin(bytes, part, stretches);
            int to = begin(bytes, part + 1, stretches);
            if (!isPlain(bytes, from, to)) {
                plain.set(false);
            }
            if (hasQuotes(bytes, from, to)) {
                quotes.set(true);
            }
        });
        return new PlainText(plain.get(), quotes.get());
    }

    /** Never within a character: what continues one belongs to the stretch before. */
    private static int begin(byte[] bytes, int part, int parts) {
        int at = (int) ((long) bytes.length * part / parts);
        while (part > 0 && at < bytes.length && (bytes[at] & 0xc0) == 0x80) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(byte[] bytes, int from, int to) {
        for (int at = from; at < to;) {
            if (at + Long.BYTES <= to && ByteWords.isAscii(ByteWords.at(bytes, at))) {
                at += Long.BYTES;
            } else if (bytes[at] > 0) {
                at++;
            } else {
                int length = bytes[at] == 0 ? 0 : sequence(bytes, at);
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    /** Length of the character that begins here, 0 when none does. Overlong forms are left to the decoder. */
    private static int sequence(byte[] bytes, int at) {
        int b = bytes[at] & 0xff;
        int length = b >= 0xc2 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[at + k] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static boolean hasQuotes(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            if (ByteWords.same(ByteWords.at(bytes, at), QUOTES) != 0) {
                return true;
            }
        }
        for (; at < to; at++) {
            if (bytes[at] == '"') {
                return true;
            }
        }
        return false;
    }
}
