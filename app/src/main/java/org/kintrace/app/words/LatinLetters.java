package org.kintrace.app.words;

import java.util.Map;

import org.kintrace.names.Romanisation;
import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;

/** A name in Latin letters that can be read aloud, to stand beside the name as written; never for comparing. */
public final class LatinLetters {

    /** The Uyghur Latin alphabet (Uyghur Latin Yéziqi), letter by letter; the seat of a vowel has no sound. */
    private static final Map<Character, String> UYGHUR = Map.ofEntries(Map.entry('ا', "a"),
            Map.entry('ە', "e"),
            Map.entry('ب', "b"), Map.entry('پ', "p"), Map.entry('ت', "t"), Map.entry('ج', "j"),
            Map.entry('چ', "ch"), Map.entry('خ', "x"), Map.entry('د', "d"), Map.entry('ر', "r"),
            Map.entry('ز', "z"), Map.entry('ژ', "zh"), Map.entry('س', "s"), Map.entry('ش', "sh"),
            Map.entry('غ', "gh"), Map.entry('ف', "f"), Map.entry('ق', "q"), Map.entry('ك', "k"),
            Map.entry('گ', "g"), Map.entry('ڭ', "ng"), Map.entry('ل', "l"), Map.entry('م', "m"),
            Map.entry('ن', "n"), Map.entry('ھ', "h"), Map.entry('و', "o"), Map.entry('ۇ', "u"),
            Map.entry('ۆ', "ö"), Map.entry('ۈ', "ü"), Map.entry('ۋ', "w"), Map.entry('ې', "é"),
            Map.entry('ى', "i"), Map.entry('ي', "y"), Map.entry('ئ', ""));

    private LatinLetters() {}

    /** The name with a capital at the beginning of each word. */
    public static String of(WrittenName name) {
        return capitals(name.script() == Script.ARABIC && isUyghur(name.text())
                ? letters(name.text())
                : Romanisation.of(name));
    }

    private static boolean isUyghur(String text) {
        return text.chars().allMatch(c -> c == ' ' || c == '-' || UYGHUR.containsKey((char) c));
    }

    private static String letters(String text) {
        StringBuilder latin = new StringBuilder(text.length() * 2);
        text.chars().forEach(c -> latin.append(UYGHUR.getOrDefault((char) c, Character.toString(c))));
        return latin.toString();
    }

    private static String capitals(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean first = true;
        for (int point : text.codePoints().toArray()) {
            words.appendCodePoint(first ? Character.toTitleCase(point) : point);
            first = !Character.isLetter(point) && point != '\'' && !isMark(point);
        }
        return words.toString();
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.MODIFIER_LETTER;
    }
}
