package org.kintrace.facts.time;

import java.util.List;
import java.util.Optional;

/** A place among the tokens of an amount. */
final class AmountCursor {

    private final List<AmountToken> tokens;
    private int at;

    AmountCursor(List<AmountToken> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /** Position of the next token, or of the last when all are taken. */
    int position() {
        return tokens.isEmpty() ? 1 : tokens.get(Math.min(at, tokens.size() - 1)).position();
    }

    boolean sees(AmountRole role) {
        return !atEnd() && tokens.get(at).is(role);
    }

    Optional<AmountToken> peek() {
        return atEnd() ? Optional.empty() : Optional.of(tokens.get(at));
    }

    boolean take(AmountRole role) {
        return takeWord(role).isPresent();
    }

    Optional<Lexicon.Meaning<AmountRole>> takeWord(AmountRole role) {
        if (!atEnd() && tokens.get(at) instanceof AmountToken.Word(int _, Lexicon.Meaning<AmountRole> meaning)
                && meaning.role() == role) {
            at++;
            return Optional.of(meaning);
        }
        return Optional.empty();
    }

    boolean take(char sign) {
        if (atEnd() || !tokens.get(at).is(sign)) {
            return false;
        }
        at++;
        return true;
    }

    Optional<AmountToken.Digits> takeDigits() {
        if (!atEnd() && tokens.get(at) instanceof AmountToken.Digits digits) {
            at++;
            return Optional.of(digits);
        }
        return Optional.empty();
    }

    int mark() {
        return at;
    }

    void backTo(int mark) {
        at = mark;
    }

    DateNotReadException stop(String reason) {
        return new DateNotReadException(reason, position());
    }
}
