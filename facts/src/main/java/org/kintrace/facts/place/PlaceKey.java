package org.kintrace.facts.place;

import org.kintrace.facts.table.FoldedText;

/**
 * The form under which names of places are compared: letters and digits only, without capitals and accents, and with the
 * Arabic letters that keyboards confuse made one (ي ى ی; ە ه ھ; ك ک).
 */
final class PlaceKey {

    private static final char YEH = '\u064A';
    private static final char HEH = '\u0647';
    private static final char KAF = '\u0643';

    private PlaceKey() {}

    static String of(String name) {
        String folded = FoldedText.key(FoldedText.of(name).plain());
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints().filter(Character::isLetterOrDigit).map(PlaceKey::same)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static int same(int point) {
        return switch (point) {
            case '\u0649', '\u06CC' -> YEH;
            case '\u06D5', '\u06BE', '\u06C1' -> HEH;
            case '\u06A9' -> KAF;
            default -> point;
        };
    }
}
