package org.kintrace.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** How letters of the alphabets are read: {@code latin.tsv}, {@code cyrillic.tsv}, {@code arabic.tsv}. */
final class LetterTable {

    /**
     * One row's reading.
     *
     * @param where {@code *} anywhere, {@code ^} first, {@code <v} after a vowel, {@code v} beside a vowel
     * @param row key of the table row
     */
    record Unit(String written, String where, int[] symbols, String row) {}

    private static final int LONGEST = 4;

    private final Map<String, List<Unit>> units = new HashMap<>();

    LetterTable(Symbols symbols) {
        load("latin", 'L', symbols);
        load("cyrillic", 'K', symbols);
        load("arabic", 'R', symbols);
    }

    private void load(String table, char script, Symbols symbols) {
        for (TableFile.Row row : TableFile.rows(table)) {
            String[] parts = row.cell(2).split(" ");
            int[] read = new int[parts.length];
            for (int i = 0; i < parts.length; i++) {
                read[i] = symbols.intern(script, parts[i]);
            }
            for (String written : row.cell(0).split(" ")) {
                units.computeIfAbsent(written, _ -> new ArrayList<>())
                        .add(new Unit(written, row.cell(1), read, table + ":" + written));
            }
        }
    }

    /** The longest unit that starts at a position, or null when no table has the letter. */
    @Nullable Unit longestAt(String text, int from) {
        for (int length = Math.min(LONGEST, text.length() - from); length > 0; length--) {
            List<Unit> candidates = units.get(text.substring(from, from + length));
            if (candidates != null) {
                for (Unit unit : candidates) {
                    if (fits(unit, text, from)) {
                        return unit;
                    }
                }
            }
        }
        return null;
    }

    boolean knows(String letter) {
        return units.containsKey(letter);
    }

    private static boolean fits(Unit unit, String text, int from) {
        int end = from + unit.written().length();
        return switch (unit.where()) {
            case "^" -> from == 0;
            case "<v" -> from > 0 && isVowel(text.charAt(from - 1));
            case "v" -> from > 0 && isVowel(text.charAt(from - 1))
                    || end < text.length() && isVowel(text.charAt(end));
            default -> true;
        };
    }

    static boolean isVowel(char letter) {
        return "aeiouyáàâãåäāăéëēèêěėíîïīìǐıóôõòōöøœɵúûùūüűǚəæаеёиоуыэюяәөұүіїєاەېىوۇۆۈ".indexOf(letter) >= 0;
    }
}
