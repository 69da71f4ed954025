package org.kintrace.facts.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.kintrace.facts.table.FoldedText;

/** Splits a folded text into the tokens of a date. One pass; every character is looked at a few times at most. */
final class DateTokens {

    /** Longer numbers are no part of a date; the limit also keeps them within an int. */
    private static final int LONGEST_NUMBER = 8;

    private static final Lexicon<WordRole> WORDS = Lexicon.load("date-words.tsv", WordRole.class);

    private final FoldedText folded;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private DateTokens(FoldedText folded) {
        this.folded = folded;
        this.text = folded.plain();
    }

    static List<Token> of(FoldedText folded) throws DateNotReadException {
        DateTokens reader = new DateTokens(folded);
        while (reader.at < reader.text.length()) {
            reader.next();
        }
        return List.copyOf(reader.tokens);
    }

    private void next() throws DateNotReadException {
        char c = text.charAt(at);
        if (c == ' ') {
            at++;
        } else if (Lexicon.isDigit(c)) {
            numbers();
        } else if (Lexicon.isHan(c)) {
            han();
        } else if (Lexicon.isLetter(c)) {
            words();
        } else if (c == '\'' && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            // An ending after an apostrophe: Mart'ta, 2017'nin, 1990's.
            at++;
            boolean decade = text.startsWith("s", at) && at > 1 && Lexicon.isDigit(text.charAt(at - 2));
            at = decade ? at : Lexicon.endOfWord(text, at);
        } else {
            tokens.add(new Token.Sign(folded.origin(at), c));
            at++;
        }
    }

    private void numbers() throws DateNotReadException {
        int from = at;
        List<String> digits = new ArrayList<>();
        digits.add(digits());
        if (at < text.length() && text.charAt(at) == ':' && digits.getFirst().length() <= 2) {
            clock(from);
            return;
        }
        char separator = ' ';
        while (at + 1 < text.length() && "./-".indexOf(text.charAt(at)) >= 0
                && Lexicon.isDigit(text.charAt(at + 1))
                && (separator == ' ' || separator == text.charAt(at))) {
            separator = text.charAt(at);
            at++;
            digits.add(digits());
        }
        tokens.add(new Token.Numbers(folded.origin(from), digits, separator));
    }

    private String digits() throws DateNotReadException {
        int from = at;
        while (at < text.length() && Lexicon.isDigit(text.charAt(at))) {
            at++;
        }
        if (at - from > LONGEST_NUMBER) {
            throw new DateNotReadException("the number is too long for a date", folded.origin(from));
        }
        return text.substring(from, at);
    }

    private void clock(int from) throws DateNotReadException {
        while (at + 1 < text.length() && ":.".indexOf(text.charAt(at)) >= 0
                && Lexicon.isDigit(text.charAt(at + 1))) {
            at++;
            digits();
        }
        tokens.add(new Token.Clock(folded.origin(from)));
    }

    private void words() throws DateNotReadException {
        int from = at;
        Optional<Lexicon.Found<WordRole>> found = WORDS.longestAt(text, at);
        at = found.map(Lexicon.Found::end).orElse(at);
        add(from, found.map(Lexicon.Found::meaning));
    }

    private void han() throws DateNotReadException {
        int from = at;
        if (WORDS.longestAt(text, at).isPresent()) {
            words();
            return;
        }
        while (at < text.length() && HanNumber.isPart(text.charAt(at))) {
            at++;
        }
        OptionalLong number = HanNumber.read(text.substring(from, at));
        String digits = number.isPresent() ? Long.toString(number.getAsLong()) : "";
        if (digits.isEmpty() || digits.length() > LONGEST_NUMBER) {
            add(from, Optional.empty());
        }
        tokens.add(new Token.Numbers(folded.origin(from), List.of(digits), ' '));
    }

    private void add(int from, Optional<Lexicon.Meaning<WordRole>> meaning) throws DateNotReadException {
        int position = folded.origin(from);
        Lexicon.Meaning<WordRole> known = meaning
                .orElseThrow(() -> new DateNotReadException("this word is not known in a date", position));
        if (known.role() == WordRole.RELATIVE) {
            throw new DateNotReadException("this counts from another day that is not given", position);
        }
        if (known.role() == WordRole.LUNAR) {
            throw new DateNotReadException("dates of the lunar calendar are not read", position);
        }
        tokens.add(new Token.Word(position, known.role(), known.value()));
    }
}
