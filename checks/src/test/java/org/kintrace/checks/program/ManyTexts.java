package org.kintrace.checks.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for many byte sequences at once. */
final class ManyTexts {

    private static final int PREFIX_BYTES = 6;

    private final Map<Long, List<byte[]>> byPrefix = new HashMap<>();

    void add(byte[] text) {
        if (text.length < PREFIX_BYTES) {
            throw new IllegalArgumentException(
                    "a text of " + text.length + " bytes would be found by chance");
        }
        byPrefix.computeIfAbsent(prefix(text, 0), _ -> new ArrayList<>()).add(text);
    }

    long countIn(byte[] bytes) {
        long hits = 0;
        for (int at = 0; at + PREFIX_BYTES <= bytes.length; at++) {
            for (byte[] text : byPrefix.getOrDefault(prefix(bytes, at), List.of())) {
                if (at + text.length <= bytes.length
                        && Arrays.equals(bytes, at, at + text.length, text, 0, text.length)) {
                    hits++;
                }
            }
        }
        return hits;
    }

    private static long prefix(byte[] bytes, int at) {
        long prefix = 0;
        for (int i = 0; i < PREFIX_BYTES; i++) {
            prefix = prefix << 8 | bytes[at + i] & 0xFF;
        }
        return prefix;
    }
}
