package org.kintrace.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

import com.ibm.icu.text.Transliterator;

/**
 * A name in Latin letters for a reader beside the original, with the marks of the language: Uyghur Latin (ULY) for Arabic
 * letters that write vowels, pinyin for Chinese characters with the syllables of one part joined. Never for comparing.
 */
public final class ShownName {

    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin");
    private static final String UYGHUR_OR_KAZAKH = "ەېۆۈۇۋھئۅۉڭ";
    private static final Map<String, String> ULY = letters();

    private ShownName() {}

    /** The name in Latin letters, capitals at the start of each part; a name in Latin letters unchanged. */
    public static String of(WrittenName name) {
        return switch (name.script()) {
            case LATIN -> name.text();
            case HAN -> pinyin(name.text());
            case ARABIC -> parts(name.text(), writesVowels(name.text()));
            case CYRILLIC, OTHER -> parts(name.text(), false);
        };
    }

    private static boolean writesVowels(String text) {
        return text.chars().anyMatch(letter -> UYGHUR_OR_KAZAKH.indexOf(letter) >= 0);
    }

    private static String parts(String text, boolean uyghur) {
        StringJoiner shown = new StringJoiner(" ");
        for (String part : text.strip().split("[\\s\u200C]+")) {
            shown.add(capital(uyghur ? uly(part) : transliterated(part)));
        }
        return shown.toString();
    }

    private static String uly(String part) {
        StringBuilder latin = new StringBuilder();
        for (int at = 0; at < part.length(); at++) {
            String letter = part.substring(at, at + 1);
            latin.append(ULY.containsKey(letter) ? ULY.getOrDefault(letter, "") : transliterated(letter));
        }
        return latin.toString();
    }

    private static String pinyin(String text) {
        PinyinTable table = NameComparer.standard().preparer().reader().pinyin();
        List<String> parts = new ArrayList<>();
        for (String part : text.strip().split("[\\s·•・‧.]+")) {
            StringBuilder syllables = new StringBuilder();
            part.codePoints().forEach(character -> {
                String syllable = table.syllableOf(character).replace('v', 'ü');
                if (!syllables.isEmpty() && !syllable.isEmpty() && "aeo".indexOf(syllable.charAt(0)) >= 0) {
                    syllables.append('\'');
                }
                syllables.append(syllable);
            });
            if (!syllables.isEmpty()) {
                parts.add(capital(syllables.toString()));
            }
        }
        return parts.isEmpty() ? transliterated(text) : String.join(" ", parts);
    }

    private static String transliterated(String text) {
        synchronized (ANY) {
            return ANY.transliterate(text);
        }
    }

    private static String capital(String part) {
        return part.isEmpty()
                ? part
                : part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + part.substring(part.offsetByCodePoints(0, 1));
    }

    private static Map<String, String> letters() {
        Map<String, String> letters = new HashMap<>();
        for (TableFile.Row row : TableFile.rows("uly")) {
            letters.put(row.cell(0), row.cell(1));
        }
        return letters;
    }
}
