package org.kintrace.facts.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.kintrace.facts.table.FoldedText;
import org.kintrace.facts.table.ReviewedTable;

/**
 * What words mean in one kind of phrase, from a reviewed table with the columns language, role, value, words.
 *
 * <p>A word has one role whatever its language; the table is refused if it gives a word two.
 *
 * @param <R> the roles a word can have
 */
final class Lexicon<R extends Enum<R>> {

    /** Most words in one entry ("last week of", "no later than"). */
    private static final int LONGEST_PHRASE = 3;
    /** Most Chinese characters in one entry. */
    private static final int LONGEST_HAN = 3;

    private final Map<String, Meaning<R>> meanings;

    private Lexicon(Map<String, Meaning<R>> meanings) {
        this.meanings = Map.copyOf(meanings);
    }

    /** @param value what the role needs: a number or the name of a part; else empty */
    record Meaning<R extends Enum<R>>(R role, String value) {

        int number() {
            return Integer.parseInt(value);
        }
    }

    /** @param end index of the first character after the words found */
    record Found<R extends Enum<R>>(Meaning<R> meaning, int end) {}

    static <R extends Enum<R>> Lexicon<R> load(String name, Class<R> roles) {
        Map<String, Meaning<R>> meanings = new HashMap<>();
        ReviewedTable table = ReviewedTable
                .read(Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name), name);
        for (ReviewedTable.Row row : table.rows()) {
            Meaning<R> meaning = new Meaning<>(Enum.valueOf(roles, row.cell("role")), row.cell("value"));
            for (String word : row.list("words")) {
                Meaning<R> known = meanings.putIfAbsent(FoldedText.key(word), meaning);
                if (known != null && !known.equals(meaning)) {
                    throw new IllegalStateException(
                            name + ": line " + row.line() + " gives a word a second meaning");
                }
            }
        }
        return new Lexicon<>(meanings);
    }

    /** The longest entry that begins at an index of a folded text. */
    Optional<Found<R>> longestAt(String text, int from) {
        return isHan(text.charAt(from)) ? longestHan(text, from) : longestPhrase(text, from);
    }

    private Optional<Found<R>> longestHan(String text, int from) {
        for (int end = Math.min(from + LONGEST_HAN, text.length()); end > from; end--) {
            Meaning<R> meaning = meanings.get(text.substring(from, end));
            if (meaning != null) {
                return Optional.of(new Found<>(meaning, end));
            }
        }
        return Optional.empty();
    }

    private Optional<Found<R>> longestPhrase(String text, int from) {
        Optional<Found<R>> longest = Optional.empty();
        StringBuilder phrase = new StringBuilder();
        int at = from;
        for (int count = 1; count <= LONGEST_PHRASE && at < text.length()
                && isLetter(text.charAt(at)); count++) {
            int end = endOfWord(text, at);
            phrase.append(count > 1 ? " " : "").append(FoldedText.key(text.substring(at, end)));
            Meaning<R> meaning = meanings.get(phrase.toString());
            if (meaning != null) {
                longest = Optional.of(new Found<>(meaning, end));
            }
            at = end;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        return longest;
    }

    /** Index of the first character after a word that is not Chinese; {@code from} itself when there is none. */
    static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && isLetter(text.charAt(end)) && !isHan(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.isSurrogate(c);
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
