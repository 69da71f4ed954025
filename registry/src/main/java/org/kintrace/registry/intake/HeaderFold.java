package org.kintrace.registry.intake;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds a heading, or a word of a closed list, so that spellings that differ only in form are equal.
 *
 * <p>Full width and presentation forms become the plain ones, case and accents are dropped, Arabic letters that
 * keyboards exchange become one, and everything that is neither letter nor digit is left out. Not for names.
 */
final class HeaderFold {

    private HeaderFold() {}

    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().filter(c -> Character.isLetterOrDigit(c)).map(HeaderFold::letter)
                .filter(c -> c != 0).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int letter(int c) {
        return switch (c) {
            // Turkish dotless i: headings typed without a Turkish keyboard have the dotted one.
            case 'ı' -> 'i';
            // Arabic kaf and Persian keheh.
            case 'ک' -> 'ك';
            // Arabic yeh, Persian yeh, alef maksura and Uyghur e: exchanged by keyboards; a hamza on top is dropped above.
            case 'ي', 'ی', 'ې' -> 'ى';
            // Heh, heh doachashmee, heh goal, teh marbuta and the Uyghur vowel e.
            case 'ه', 'ھ', 'ہ', 'ة' -> 'ە';
            // A hamza standing alone, a kashida: no sound of a heading hangs on them.
            case 'ء', 'ـ', 'ٴ' -> 0;
            default -> c;
        };
    }
}
