package org.kintrace.checks.crash;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for many byte sequences at once. */
final class ManyTexts {

    private static final int PREFIX_BYTES = 6;

    /** Bits of a prefix that tell most places apart from all texts without looking into the map. */
    private static final int MARK_BITS = 22;

    private final Map<Long, List<byte[]>> byPrefix = new HashMap<>();
    private final BitSet marks = new BitSet(1 << MARK_BITS);

    void add(byte[] text) {
        if (text.length < PREFIX_BYTES) {
            throw new IllegalArgumentException(
                    "a text of " + text.length + " bytes would be found by chance");
        }
        marks.set(mark(prefix(text, 0)));
        byPrefix.computeIfAbsent(prefix(text, 0), _ -> new ArrayList<>()).add(text);
    }

    long countIn(byte[] bytes) {
        long hits = 0;
        for (int at = 0; at + PREFIX_BYTES <= bytes.length; at++) {
            long prefix = prefix(bytes, at);
            if (!marks.get(mark(prefix))) {
                continue;
            }
            for (byte[] text : byPrefix.getOrDefault(prefix, List.of())) {
                if (at + text.length <= bytes.length
                        && Arrays.equals(bytes, at, at + text.length, text, 0, text.length)) {
                    hits++;
                }
            }
        }
        return hits;
    }

    private static int mark(long prefix) {
        return (int) (prefix * 0x9E3779B97F4A7C15L >>> Long.SIZE - MARK_BITS);
    }

    private static long prefix(byte[] bytes, int at) {
        long prefix = 0;
        for (int i = 0; i < PREFIX_BYTES; i++) {
            prefix = prefix << 8 | bytes[at + i] & 0xFF;
        }
        return prefix;
    }
}
