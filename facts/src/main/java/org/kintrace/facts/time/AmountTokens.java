package org.kintrace.facts.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.kintrace.facts.table.FoldedText;

/** Splits a folded text into the tokens of an amount. */
final class AmountTokens {

    private static final int LONGEST_NUMBER = 15;
    private static final char HALF_SIGN = '\u00BD';
    private static final int GROUP_DIGITS = 3;
    private static final Lexicon<AmountRole> WORDS = Lexicon.load("amount-words.tsv", AmountRole.class);

    private final FoldedText folded;
    private final String text;
    private final List<AmountToken> tokens = new ArrayList<>();
    private int at;

    private AmountTokens(FoldedText folded) {
        this.folded = folded;
        this.text = folded.plain();
    }

    /** The tokens of a text, which is refused at once when it is longer than any amount. */
    static List<AmountToken> of(String text) throws DateNotReadException {
        if (text.length() > DateText.LONGEST) {
            throw new DateNotReadException("too long to be read", DateText.LONGEST + 1);
        }
        AmountTokens reader = new AmountTokens(FoldedText.of(text));
        while (reader.at < reader.text.length()) {
            reader.next();
        }
        if (reader.tokens.isEmpty()) {
            throw new DateNotReadException("there is nothing to read", 1);
        }
        return List.copyOf(reader.tokens);
    }

    /** Signs that add nothing to an amount. */
    static boolean isPunctuation(AmountToken token) {
        return token instanceof AmountToken.Sign(int _, char sign) && ".,:()".indexOf(sign) >= 0;
    }

    private void next() throws DateNotReadException {
        char c = text.charAt(at);
        if (c == ' ') {
            at++;
        } else if (Lexicon.isDigit(c)) {
            digits();
        } else if (Lexicon.isLetter(c)) {
            word(c);
        } else if (c == '-' && joinsLetterAndDigit()) {
            // "12-year-old", "500-ден", "mid-40s": the dash only joins.
            at++;
        } else if (c == '\'' && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at = Lexicon.endOfWord(text, at + 1);
        } else {
            tokens.add(new AmountToken.Sign(folded.origin(at), c));
            at++;
        }
    }

    private boolean joinsLetterAndDigit() {
        if (at == 0 || at + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return (Lexicon.isDigit(before) && Lexicon.isLetter(after))
                || (Lexicon.isLetter(before) && Lexicon.isDigit(after));
    }

    /** Digits with groups of three ({@code 500,000}, {@code 500 000}, {@code 500.000}) or one decimal part. */
    private void digits() throws DateNotReadException {
        int from = at;
        StringBuilder number = new StringBuilder(run());
        char separator = ' ';
        while (at < text.length() && ",. ".indexOf(text.charAt(at)) >= 0 && isGroup(at + 1)
                && (separator == ' ' || separator == text.charAt(at)) && number.length() < LONGEST_NUMBER
                && number.charAt(0) != '0') {
            separator = text.charAt(at) == ' ' ? separator : text.charAt(at);
            at++;
            number.append(run());
        }
        boolean decimal = separator == ' ' && at + 1 < text.length() && ",.".indexOf(text.charAt(at)) >= 0
                && Lexicon.isDigit(text.charAt(at + 1));
        if (decimal) {
            at++;
            number.append('.').append(run());
        } else if (at < text.length() && text.charAt(at) == HALF_SIGN) {
            at++;
            number.append(".5");
        }
        if (number.length() > LONGEST_NUMBER) {
            throw new DateNotReadException("the number is too long", folded.origin(from));
        }
        tokens.add(new AmountToken.Digits(folded.origin(from), new BigDecimal(number.toString())));
    }

    /** Whether exactly three digits stand here and at most three stood before. */
    private boolean isGroup(int index) {
        int end = index;
        while (end < text.length() && end - index <= GROUP_DIGITS && Lexicon.isDigit(text.charAt(end))) {
            end++;
        }
        int begin = index - 1;
        while (begin > 0 && index - begin <= GROUP_DIGITS + 2 && Lexicon.isDigit(text.charAt(begin - 1))) {
            begin--;
        }
        return end - index == GROUP_DIGITS && index - 1 - begin <= GROUP_DIGITS;
    }

    private String run() {
        int from = at;
        while (at < text.length() && Lexicon.isDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private void word(char first) throws DateNotReadException {
        int position = folded.origin(at);
        Optional<Lexicon.Found<AmountRole>> found = WORDS.longestAt(text, at);
        if (found.isPresent()) {
            at = found.get().end();
            tokens.add(new AmountToken.Word(position, found.get().meaning()));
            return;
        }
        int from = at;
        while (Lexicon.isHan(first) && at < text.length() && HanNumber.isPart(text.charAt(at))) {
            at++;
        }
        OptionalLong number = HanNumber.read(text.substring(from, at));
        if (number.isEmpty()) {
            throw new DateNotReadException("this word is not known here", position);
        }
        tokens.add(new AmountToken.Digits(position, BigDecimal.valueOf(number.getAsLong())));
    }
}
