package org.kintrace.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/** Reads one part of a name, in any script, under every plausible orthography. */
final class TokenReader {

    private static final Transliterator ANY_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    /** Letters that only Uyghur and Kazakh write; a text in Arabic letters without them leaves vowels out. */
    private static final String WRITES_VOWELS = "ەېۆۈۇۋھئۅۉڭ";

    private final Symbols symbols = new Symbols();
    private final LetterTable letters = new LetterTable(symbols);
    private final PinyinTable pinyin = new PinyinTable(symbols);
    private final Map<Integer, String> inLatin = new ConcurrentHashMap<>();
    private final int unwrittenVowel = symbols.intern('R', "a/i/u/A?");

    Symbols symbols() {
        return symbols;
    }

    PinyinTable pinyin() {
        return pinyin;
    }

    /**
     * The part with its readings; empty when nothing in it can be read.
     *
     * @param text one part, lower case
     * @param knownPinyin whether the source says that Latin here is pinyin
     */
    Optional<Token> read(String text, boolean knownPinyin) {
        List<Reading> readings = new ArrayList<>();
        ways(text, knownPinyin).forEach(way -> readings.add(way.builder().build(way.kind())));
        return readings.isEmpty() ? Optional.empty() : Optional.of(new Token(text, knownPinyin, readings));
    }

    /** Where the symbols of each reading of a part come from, in the order of its readings. */
    List<Reading.Trace> traces(Token token) {
        return ways(token.text(), token.pinyin()).stream().map(way -> way.builder().trace()).toList();
    }

    private record Way(ReadingBuilder builder, Reading.Kind kind) {}

    private List<Way> ways(String text, boolean knownPinyin) {
        List<Way> ways = new ArrayList<>();
        Optional<Way> syllables = Script.of(text) == Script.LATIN
                ? asSyllables(text, knownPinyin)
                : Optional.empty();
        if (syllables.isEmpty() || !knownPinyin) {
            Way plain = asLetters(text);
            if (plain.builder().size() > 0) {
                ways.add(plain);
            }
        }
        syllables.ifPresent(ways::add);
        if (text.length() == 1 && Script.of(text) == Script.LATIN) {
            initialOfTwoLetters(text).ifPresent(ways::add);
        }
        return ways;
    }

    /** A Latin initial may be the first of two letters that write one sound: Z. for Zhansultan. */
    private Optional<Way> initialOfTwoLetters(String letter) {
        String two = letter + 'h';
        LetterTable.Unit unit = letters.longestAt(two, 0);
        if (unit == null || unit.written().length() != 2) {
            return Optional.empty();
        }
        ReadingBuilder builder = new ReadingBuilder(symbols);
        builder.add(unit.symbols(), 0, 1, unit.row());
        return Optional.of(new Way(builder, Reading.Kind.LETTERS));
    }

    private Way asLetters(String text) {
        ReadingBuilder builder = new ReadingBuilder(symbols);
        boolean abjad = isAbjad(text);
        boolean han = false;
        int at = 0;
        while (at < text.length() && builder.size() < ReadingBuilder.MOST_SYMBOLS) {
            LetterTable.Unit unit = letters.longestAt(text, at);
            if (unit != null) {
                int end = at + unit.written().length();
                builder.add(unit.symbols(), at, end, unit.row());
                if (abjad && end < text.length() && !LetterTable.isVowel(text.charAt(at))
                        && !LetterTable.isVowel(text.charAt(end))) {
                    builder.add(new int[]{unwrittenVowel}, end, end, "arabic:unwritten vowel");
                }
                at = end;
            } else {
                int codePoint = text.codePointAt(at);
                int end = at + Character.charCount(codePoint);
                han |= readOther(codePoint, at, end, builder);
                at = end;
            }
        }
        return new Way(builder, han ? Reading.Kind.SYLLABLES : Reading.Kind.LETTERS);
    }

    /** A Chinese character, or a letter no table has; true for the former. */
    private boolean readOther(int codePoint, int at, int end, ReadingBuilder builder) {
        if (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN) {
            String syllable = pinyin.syllableOf(codePoint);
            if (!syllable.isEmpty()) {
                String row = (pinyin.inTable(codePoint) ? "han:" : "pinyin:") + syllable;
                builder.add(pinyin.readsOf(syllable), at, end, row);
            }
            return true;
        }
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return false;
        }
        String latin = inLatin.computeIfAbsent(codePoint, TokenReader::transliterated);
        for (int i = 0; i < latin.length();) {
            LetterTable.Unit unit = letters.longestAt(latin, i);
            if (unit != null) {
                builder.add(unit.symbols(), at, end, unit.row());
            }
            i += unit == null ? 1 : unit.written().length();
        }
        return false;
    }

    private static String transliterated(int codePoint) {
        synchronized (ANY_LATIN) {
            return ANY_LATIN.transliterate(Character.toString(codePoint)).toLowerCase(Locale.ROOT);
        }
    }

    private static boolean isAbjad(String text) {
        boolean arabic = false;
        for (int i = 0; i < text.length(); i++) {
            if (WRITES_VOWELS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            arabic |= Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.ARABIC;
        }
        return arabic;
    }

    private Optional<Way> asSyllables(String text, boolean knownPinyin) {
        String plain = LatinMarks.plain(text);
        List<String> pieces = new ArrayList<>();
        for (String piece : plain.split("['’ʼ]")) {
            Optional<List<String>> cut = pinyin.syllables(piece);
            if (cut.isEmpty()) {
                return Optional.empty();
            }
            pieces.addAll(cut.get());
        }
        ReadingBuilder builder = new ReadingBuilder(symbols);
        int at = 0;
        for (String syllable : pieces) {
            int end = Math.min(text.length(), at + syllable.length());
            builder.add(pinyin.readsOf(syllable), at, end, "pinyin:" + syllable);
            at = end;
        }
        if (builder.size() == 0) {
            return Optional.empty();
        }
        return Optional
                .of(new Way(builder, knownPinyin ? Reading.Kind.SYLLABLES : Reading.Kind.PERHAPS_SYLLABLES));
    }
}
