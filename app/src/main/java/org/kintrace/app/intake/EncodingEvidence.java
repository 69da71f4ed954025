package org.kintrace.app.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.BitSet;

import org.kintrace.registry.intake.HeaderWords;

/**
 * What a text looks like when decoded in one encoding, judged by what lists of names are made of.
 *
 * <p>Chinese: common characters (the first level of GB 2312, 3,755 characters) are most of any text; other bytes read as
 * GB18030 give rare ones. Cyrillic in one byte: letters of Russian, capitals at the beginning of words only or
 * throughout, and no words half Latin; other bytes read as windows-1251 break all three. Both also have to decode
 * without a single error, which a text of another encoding rarely does.
 */
final class EncodingEvidence {

    private static final BitSet COMMON_HAN = commonHan();
    private static final String RUSSIAN_SIGNS = "ёЁіІїЇєЄґҐ«»№–—’‘“”„…\u00A0";

    private boolean decodes = true;
    private long foreign;
    private long likely;
    private long unlikely;
    private long pairs;
    private long brokenCase;
    private long mixedScript;
    private boolean knownHeading;
    private boolean lineEnd;
    private char before = ' ';
    private char beforeThat = ' ';

    private EncodingEvidence() {}

    static EncodingEvidence of(ByteSource bytes, Charset charset) throws IOException {
        EncodingEvidence evidence = new EncodingEvidence();
        char[] chunk = new char[1 << 15];
        StringBuilder firstLines = new StringBuilder();
        try (StrictTextReader text = new StrictTextReader(bytes.open(), charset, 0, Long.MAX_VALUE)) {
            for (int read = text.read(chunk, 0, chunk.length); read >= 0; read = text.read(chunk, 0,
                    chunk.length)) {
                if (firstLines.length() < 4000) {
                    firstLines.append(chunk, 0, Math.min(read, 4000));
                }
                for (int i = 0; i < read; i++) {
                    evidence.take(chunk[i]);
                }
            }
        } catch (FaultyBytesException e) {
            evidence.decodes = false;
        }
        evidence.knownHeading = knowsHeading(firstLines.toString());
        return evidence;
    }

    /** Whether every byte means something and there is more than one line. */
    boolean hasLineEnd() {
        return decodes && lineEnd;
    }

    /** Whether it looks like a list: nine characters in ten beyond ASCII are what such a list is made of. */
    boolean isPlausible() {
        return decodes && foreign > 0 && unlikely * 10 <= foreign && brokenCase * 20 <= pairs
                && mixedScript * 10 <= likely;
    }

    /** Whether there is enough of it that chance is no explanation. */
    boolean isLongEnough() {
        return foreign >= 30;
    }

    /** Whether it might still be a list, an odd one; another encoding is then not believed without being asked for. */
    boolean isPossible() {
        return decodes && foreign > 0 && unlikely * 2 <= foreign && brokenCase * 4 <= pairs
                && mixedScript * 3 <= likely;
    }

    /** Whether a cell of the first lines is a heading we know, in letters beyond ASCII. */
    boolean hasKnownHeading() {
        return knownHeading;
    }

    private static boolean knowsHeading(String firstLines) {
        for (String cell : firstLines.lines().limit(10).toList().toString().split("[,;\t|\\[\\]\"]")) {
            boolean beyondAscii = cell.chars().anyMatch(c -> c > 0x7F);
            if (beyondAscii && HeaderWords.reviewed().find(cell.strip()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void take(char c) {
        lineEnd |= c == '\n' || c == '\r';
        if (c > 0x7F) {
            foreign++;
            if (isLikely(c)) {
                likely++;
            } else {
                unlikely++;
            }
        }
        if (isCyrillic(c) && isCyrillic(before)) {
            pairs++;
            brokenCase += isCaseBroken(c) ? 1 : 0;
        } else if (isCyrillic(c) && isAsciiLetter(before) || isCyrillic(before) && isAsciiLetter(c)) {
            mixedScript++;
        }
        beforeThat = before;
        before = c;
    }

    /** Words are capital throughout, small throughout, or begin with one capital. */
    private boolean isCaseBroken(char c) {
        if (Character.isUpperCase(c)) {
            return Character.isLowerCase(before);
        }
        return Character.isUpperCase(before) && isCyrillic(beforeThat) && Character.isUpperCase(beforeThat);
    }

    private static boolean isLikely(char c) {
        return COMMON_HAN.get(c) || isCyrillic(c) || RUSSIAN_SIGNS.indexOf(c) >= 0
                || c >= 0x0600 && c <= 0x06FF || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF5E
                || c == '·';
    }

    private static boolean isCyrillic(char c) {
        return c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё';
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** First level of GB 2312-1980: rows 16 to 55, ordered by sound, the characters in everyday use. */
    private static BitSet commonHan() {
        BitSet common = new BitSet(0x10000);
        Charset gb = Charset.forName("GB18030");
        byte[] pair = new byte[2];
        for (int row = 0xB0; row <= 0xD7; row++) {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
                pair[0] = (byte) row;
                pair[1] = (byte) cell;
                common.set(new String(pair, gb).charAt(0));
            }
        }
        return common;
    }
}
