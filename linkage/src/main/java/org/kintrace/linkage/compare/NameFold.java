package org.kintrace.linkage.compare;

import java.util.Map;

import org.kintrace.names.Romanisation;
import org.kintrace.names.WrittenName;

/** Brings a name to the letters it is compared in: Latin ones, whatever it is written in, so that two scripts can meet. */
final class NameFold {

    /** Letters from here on are not Latin; the marks between are. */
    private static final char FIRST_OTHER = '\u0370';

    /** Uyghur Latin Yeziqi, letter by letter, without marks; the seat of a vowel has no sound. */
    private static final Map<Character, String> UYGHUR = Map.ofEntries(Map.entry('\u0627', "a"),
            Map.entry('\u06d5', "e"), Map.entry('\u0628', "b"), Map.entry('\u067e', "p"),
            Map.entry('\u062a', "t"),
            Map.entry('\u062c', "j"), Map.entry('\u0686', "ch"), Map.entry('\u062e', "x"),
            Map.entry('\u062f', "d"),
            Map.entry('\u0631', "r"), Map.entry('\u0632', "z"), Map.entry('\u0698', "zh"),
            Map.entry('\u0633', "s"),
            Map.entry('\u0634', "sh"), Map.entry('\u063a', "gh"), Map.entry('\u0641', "f"),
            Map.entry('\u0642', "q"),
            Map.entry('\u0643', "k"), Map.entry('\u06af', "g"), Map.entry('\u06ad', "ng"),
            Map.entry('\u0644', "l"),
            Map.entry('\u0645', "m"), Map.entry('\u0646', "n"), Map.entry('\u06be', "h"),
            Map.entry('\u0648', "o"),
            Map.entry('\u06c7', "u"), Map.entry('\u06c6', "o"), Map.entry('\u06c8', "u"),
            Map.entry('\u06cb', "w"),
            Map.entry('\u06d0', "e"), Map.entry('\u0649', "i"), Map.entry('\u064a', "y"),
            Map.entry('\u0626', ""));

    private NameFold() {}

    /** Folded text; empty when nothing but marks and signs was there. */
    static String fold(String text) {
        String folded = TextFold.fold(text);
        if (isLatin(folded)) {
            return folded;
        }
        // Folding takes letters apart that only mean something together, so the text as written is read, word by word.
        String cut = text.length() > TextFold.LONGEST ? text.substring(0, TextFold.LONGEST) : text;
        StringBuilder latin = new StringBuilder();
        for (String word : cut.split("[^\\p{L}\\p{M}\\p{N}'\u2019]+")) {
            String read = word.isEmpty() ? "" : TextFold.fold(inLatin(word)).replace(" ", "");
            latin.append(latin.isEmpty() || read.isEmpty() ? "" : " ").append(read);
        }
        return latin.toString();
    }

    private static String inLatin(String word) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String letter = UYGHUR.get(word.charAt(i));
            if (letter == null) {
                return Romanisation.of(WrittenName.of(word));
            }
            latin.append(letter);
        }
        return latin.toString();
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean latinExtended = c >= '\u1e00' && c <= '\u1eff';
            if (c >= FIRST_OTHER && !latinExtended && Character.isLetter(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }
}
