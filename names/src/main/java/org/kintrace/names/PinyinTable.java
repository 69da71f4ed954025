package org.kintrace.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/**
 * How Chinese characters, and the pinyin syllables made from them, are read back: {@code han.tsv} gives a character's
 * syllable in transcription, {@code pinyin.tsv} what the syllable may stand for.
 */
final class PinyinTable {

    private static final int LONGEST_SYLLABLE = 6;

    private final java.util.Set<String> syllableList = java.util.Set.copyOf(
            TableFile.rows("han").stream().map(row -> row.cell(0)).toList());
    private final Map<Integer, String> syllableOf = new ConcurrentHashMap<>();
    private final Map<String, int[]> reads = new HashMap<>();
    private final Map<Integer, String> notInTable = new ConcurrentHashMap<>();
    private final Transliterator toPinyin = Transliterator.getInstance("Han-Latin");

    PinyinTable(Symbols symbols) {
        Map<String, String> onsets = new HashMap<>();
        Map<String, String> rimes = new HashMap<>();
        for (TableFile.Row row : TableFile.rows("pinyin")) {
            switch (row.cell(0)) {
                case "onset" -> onsets.put(row.cell(1), row.cell(2));
                case "rime" -> rimes.put(row.cell(1), row.cell(2));
                default -> reads.put(row.cell(1), symbolsOf(row.cell(2), symbols));
            }
        }
        onsets.forEach((onset, first) -> rimes.forEach((rime, rest) -> {
            if (!rime.equals("-i") && !rime.equals("er")) {
                String sounds = rimes.getOrDefault(spelledShort(onset, rime), rest);
                reads.put(onset + rime, symbolsOf(first + " " + sounds, symbols));
            }
        }));
        for (TableFile.Row row : TableFile.rows("han")) {
            row.cell(1).codePoints().forEach(character -> syllableOf.put(character, row.cell(0)));
            readsOf(row.cell(0));
        }
    }

    /** The rime that is meant where pinyin writes it shorter: si has no i, ju has ü. */
    private static String spelledShort(String onset, String rime) {
        return switch (onset) {
            case "zh", "ch", "sh", "r", "z", "c", "s" -> rime.equals("i") ? "-i" : rime;
            case "j", "q", "x" -> rime.startsWith("u") ? "v" + rime.substring(1) : rime;
            default -> rime;
        };
    }

    private static int[] symbolsOf(String parts, Symbols symbols) {
        String[] each = parts.split(" ");
        int[] ids = new int[each.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = symbols.intern('H', each[i]);
        }
        return ids;
    }

    /** The syllable of a character in transcriptions; from the table, else from ICU; empty when it has none. */
    String syllableOf(int character) {
        String known = syllableOf.get(character);
        return known != null ? known : notInTable.computeIfAbsent(character, this::fromIcu);
    }

    boolean inTable(int character) {
        return syllableOf.containsKey(character);
    }

    /** Chinese characters in pinyin without marks; empty where one is not in the table, or another script is used. */
    Optional<String> spelled(String characters) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < characters.length(); i++) {
            if (!inTable(characters.charAt(i))) {
                return Optional.empty();
            }
            latin.append(syllableOf(characters.charAt(i)));
        }
        return Optional.of(latin.toString());
    }

    private String fromIcu(int character) {
        String pinyin;
        synchronized (toPinyin) {
            pinyin = toPinyin.transliterate(Character.toString(character));
        }
        String plain = LatinMarks.plain(pinyin).strip();
        return reads.containsKey(plain) ? plain : "";
    }

    /** The symbols a syllable may be read as. */
    int[] readsOf(String syllable) {
        int[] symbols = reads.get(syllable);
        if (symbols == null) {
            throw new IllegalArgumentException("no reading for the syllable " + syllable);
        }
        return symbols;
    }

    /** A Latin word cut into pinyin syllables, longest first; empty when it cannot be. */
    Optional<List<String>> syllables(String word) {
        int n = word.length();
        int[] fewest = new int[n + 1];
        for (int i = n - 1; i >= 0; i--) {
            fewest[i] = Integer.MAX_VALUE;
            for (int end = Math.min(n, i + LONGEST_SYLLABLE); end > i; end--) {
                if (fewest[end] < fewest[i] - 1 && isSyllable(word.substring(i, end))) {
                    fewest[i] = fewest[end] + 1;
                }
            }
        }
        if (n == 0 || fewest[0] == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        List<String> cut = new ArrayList<>();
        for (int at = 0; at < n;) {
            int end = Math.min(n, at + LONGEST_SYLLABLE);
            while (fewest[end] != fewest[at] - 1 || !isSyllable(word.substring(at, end))) {
                end--;
            }
            cut.add(word.substring(at, end));
            at = end;
        }
        return Optional.of(cut);
    }

    boolean isSyllable(String text) {
        return syllableList.contains(text);
    }

    /** Whether syllables look like a transcription and not like Turkic letters: at least two, one with a typical rime. */
    boolean looksTranscribed(List<String> syllables) {
        return syllables.size() > 1 && syllables.stream().anyMatch(PinyinTable::isTypical);
    }

    private static boolean isTypical(String syllable) {
        return syllable.length() > 1 && (syllable.equals("er") || syllable.equals("fu")
                || TYPICAL_RIMES.stream().anyMatch(syllable::endsWith));
    }

    private static final List<String> TYPICAL_RIMES = List.of("ai", "ei", "ao", "ou", "uo", "ie", "ia",
            "iang", "ue",
            "ui", "ua", "iu", "ian", "iong");
}
