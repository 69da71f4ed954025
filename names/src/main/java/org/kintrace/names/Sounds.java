package org.kintrace.names;

import java.util.Arrays;

/**
 * The sounds every script is read into, and how far apart they are before any fitting.
 *
 * <p>About 36 sounds of the Turkic languages concerned, each one ASCII letter in the tables. Distances are 0 for the
 * same sound and 1 for unrelated ones; source: {@code sounds.tsv}.
 */
final class Sounds {

    private static final int LETTERS = 128;
    private static final double VOWELS_APART = 0.5;
    private static final double VOWEL_FOR_CONSONANT = 1.3;

    private static final char[] KIND = new char[LETTERS];
    private static final double[][] NEAR = new double[LETTERS][LETTERS];
    private static final String[] IPA = new String[LETTERS];

    static {
        for (double[] row : NEAR) {
            Arrays.fill(row, Double.NaN);
        }
        for (TableFile.Row row : TableFile.rows("sounds")) {
            char letter = row.cell(1).charAt(0);
            if (row.cell(0).equals("sound")) {
                KIND[letter] = row.cell(2).charAt(0);
                IPA[letter] = row.cell(3);
            } else {
                char other = row.cell(2).charAt(0);
                NEAR[letter][other] = Double.parseDouble(row.cell(3));
                NEAR[other][letter] = NEAR[letter][other];
            }
        }
    }

    private Sounds() {}

    /** c consonant, g glide, v vowel. */
    static char kind(char sound) {
        if (sound >= LETTERS || KIND[sound] == 0) {
            throw new IllegalArgumentException("no sound is written " + sound);
        }
        return KIND[sound];
    }

    static String ipa(char sound) {
        return IPA[sound];
    }

    /** Distance before fitting, 0 to 1.3. */
    static double apart(char a, char b) {
        if (a == b) {
            return 0;
        }
        double near = NEAR[a][b];
        if (!Double.isNaN(near)) {
            return near;
        }
        boolean vowelA = kind(a) == 'v';
        boolean vowelB = kind(b) == 'v';
        return vowelA && vowelB ? VOWELS_APART : vowelA == vowelB ? 1 : VOWEL_FOR_CONSONANT;
    }
}
