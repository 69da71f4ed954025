package org.kintrace.names;

import java.util.Arrays;
import java.util.Comparator;

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

    private static final Unit[] NONE = {};
    /** Letters of the tables and vowels all stand below this. */
    private static final int LETTERS = 0x2E00;
    private static final boolean[] VOWEL = new boolean[LETTERS];

    static {
        "aeiouyáàâãåäāăéëēèêěėíîïīìǐıóôõòōöøœɵúûùūüűǚəæаеёиоуыэюяәөұүіїєاەېىوۇۆۈ".chars()
                .forEach(vowel -> VOWEL[vowel] = true);
    }

    /** Units by their first letter, the longest first. */
    private final Unit[][] units = new Unit[LETTERS][];

    LetterTable(Symbols symbols) {
        Arrays.fill(units, NONE);
        load("latin", 'L', symbols);
        load("cyrillic", 'K', symbols);
        load("arabic", 'R', symbols);
        for (Unit[] each : units) {
            Arrays.sort(each, Comparator.comparingInt((Unit unit) -> unit.written().length()).reversed());
        }
    }

    private void load(String table, char script, Symbols symbols) {
        for (TableFile.Row row : TableFile.rows(table)) {
            String[] parts = row.cell(2).split(" ");
            int[] read = new int[parts.length];
            for (int i = 0; i < parts.length; i++) {
                read[i] = symbols.intern(script, parts[i]);
            }
            for (String written : row.cell(0).split(" ")) {
                char first = written.charAt(0);
                units[first] = Arrays.copyOf(units[first], units[first].length + 1);
                units[first][units[first].length - 1] = new Unit(written, row.cell(1), read,
                        table + ":" + written);
            }
        }
    }

    /** The longest unit that starts at a position, or null when no table has the letter. */
    @Nullable Unit longestAt(String text, int from) {
        char first = text.charAt(from);
        if (first < LETTERS) {
            for (Unit unit : units[first]) {
                if (text.startsWith(unit.written(), from) && fits(unit, text, from)) {
                    return unit;
                }
            }
        }
        return null;
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
        return letter < LETTERS && VOWEL[letter];
    }
}
