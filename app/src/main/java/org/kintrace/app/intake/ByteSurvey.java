package org.kintrace.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One pass over the bytes of a text: whether they are UTF-8, and where the zero bytes lie. */
final class ByteSurvey {

    private static final int CHUNK = 1 << 16;

    private long length;
    private final long[] zeros = new long[2];
    private long sequences;
    private long broken;
    private int continuations;
    private int lowest = 0x80;
    private int highest = 0xBF;

    private ByteSurvey() {}

    static ByteSurvey of(ByteSource bytes) throws IOException {
        ByteSurvey survey = new ByteSurvey();
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = bytes.open()) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                for (int i = 0; i < read; i++) {
                    survey.take(chunk[i]);
                }
            }
        }
        if (survey.continuations > 0) {
            survey.broken++;
        }
        return survey;
    }

    /** Well-formed UTF-8 (Unicode 3.9, table 3-7): no overlong forms, no surrogates. */
    boolean isUtf8() {
        return broken == 0;
    }

    /** Whether it would be UTF-8 but for less than a quarter of its characters beyond ASCII. */
    boolean isMostlyUtf8() {
        return broken * 4 < sequences;
    }

    /**
     * UTF-16 without a mark, told by zero bytes: separators, digits and line ends have one each, always on the same side
     * of the pair.
     */
    Optional<Charset> likelyUtf16() {
        long all = zeros[0] + zeros[1];
        if (length % 2 != 0 || all * 50 < length) {
            return Optional.empty();
        }
        if (zeros[1] > 20 * zeros[0]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > 20 * zeros[1] ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private void take(byte signed) {
        int b = signed & 0xFF;
        if (b == 0) {
            zeros[(int) (length & 1)]++;
        }
        length++;
        if (continuations > 0) {
            if (b >= lowest && b <= highest) {
                continuations--;
                lowest = 0x80;
                highest = 0xBF;
                return;
            }
            broken++;
            continuations = 0;
        }
        if (b >= 0x80) {
            begin(b);
        }
    }

    private void begin(int b) {
        sequences++;
        lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            continuations = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            continuations = 2;
        } else if (b >= 0xF0 && b <= 0xF4) {
            continuations = 3;
        } else {
            broken++;
        }
    }
}
