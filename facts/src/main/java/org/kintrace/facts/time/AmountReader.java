package org.kintrace.facts.time;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers as said: "ten to fifteen", "a few hundred", "half a million", "二十三万". */
final class AmountReader {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    /** Larger counts of people do not exist; the limit keeps sums within a long. */
    private static final BigDecimal HIGHEST = new BigDecimal("1000000000000");

    private final AmountCursor cursor;
    private final boolean between;
    /** What the last number was multiplied with. */
    private BigDecimal scale = BigDecimal.ONE;

    /** @param between whether a range was announced, so that two ends must follow and "and" may join them */
    AmountReader(AmountCursor cursor, boolean between) {
        this.cursor = cursor;
        this.between = between;
    }

    /** A number or a range of two, or empty when none begins here. */
    Optional<Amount> read() throws DateNotReadException {
        Optional<Amount> first = single();
        if (first.isEmpty()) {
            return first;
        }
        BigDecimal lowScale = scale;
        int mark = cursor.mark();
        Optional<Amount> high = takeJoin() ? single() : Optional.empty();
        Optional<Amount> low = high.isPresent() && lowScale.compareTo(BigDecimal.ONE) == 0
                ? first.map(amount -> scaledLike(amount, high.get()))
                : first;
        if (high.isEmpty() && between) {
            throw cursor.stop("the other end of the range is missing");
        }
        if (high.isEmpty()) {
            cursor.backTo(mark);
            return low;
        }
        Amount range = low.get().to(high.get());
        if (range.isBackwards()) {
            throw cursor.stop("the range ends before it begins");
        }
        return Optional.of(range);
    }

    /** "500 to 600 thousand": the thousand belongs to both. */
    private Amount scaledLike(Amount low, Amount high) {
        Amount scaled = low.times(scale);
        boolean fits = high.high() != null && scaled.low().compareTo(high.high()) <= 0;
        return fits ? scaled : low;
    }

    private boolean takeJoin() {
        return cursor.take(AmountRole.TO) || cursor.take(AmountRole.OR) || cursor.take('-')
                || cursor.take('~')
                || (between && (cursor.take(AmountRole.AND) || cursor.take(AmountRole.AT_MOST)));
    }

    private Optional<Amount> single() throws DateNotReadException {
        int mark = cursor.mark();
        boolean article = cursor.take(AmountRole.ARTICLE);
        Optional<Amount> vague = vague();
        Optional<Amount> amount = vague.isPresent() ? vague : number(article);
        if (amount.isEmpty()) {
            cursor.backTo(mark);
            return amount;
        }
        Amount scaled = scaled(amount.get());
        if (takeAndAHalf()) {
            scaled = scaled.plus(HALF);
        }
        if (scaled.low().compareTo(HIGHEST) > 0
                || (scaled.high() != null && scaled.high().compareTo(HIGHEST) > 0)) {
            throw cursor.stop("the number is too large");
        }
        return Optional.of(scaled);
    }

    private boolean takeAndAHalf() {
        int mark = cursor.mark();
        // English and Russian join the half with a word, Turkic languages put it right after: iki buçuk.
        boolean and = cursor.take(AmountRole.AND);
        cursor.take(AmountRole.ARTICLE);
        if (cursor.take(AmountRole.HALF) && (and || cursor.atEnd() || cursor.sees(AmountRole.UNIT))) {
            return true;
        }
        cursor.backTo(mark);
        return false;
    }

    private Optional<Amount> vague() {
        Optional<Lexicon.Meaning<AmountRole>> vague = cursor.takeWord(AmountRole.VAGUE);
        Optional<Lexicon.Meaning<AmountRole>> word = vague.isPresent()
                ? vague
                : cursor.takeWord(AmountRole.PLURAL);
        word.ifPresent(_ -> cursor.take(AmountRole.FILLER));
        return word.map(meaning -> Amount.range(meaning.value()));
    }

    private Optional<Amount> number(boolean article) throws DateNotReadException {
        Optional<AmountToken.Digits> digits = cursor.takeDigits();
        if (digits.isPresent()) {
            return Optional.of(withVagueOnes(digits.get().value()));
        }
        if (cursor.sees(AmountRole.NUMBER)) {
            return Optional.of(Amount.of(words()));
        }
        if (cursor.sees(AmountRole.HALF)) {
            return half();
        }
        boolean one = cursor.sees(AmountRole.MULTIPLIER) || (article && cursor.sees(AmountRole.UNIT));
        return one ? Optional.of(Amount.of(BigDecimal.ONE)) : Optional.empty();
    }

    /** 十几 is eleven to nineteen. */
    private Amount withVagueOnes(BigDecimal number) {
        boolean round = number.signum() > 0 && number.compareTo(HUNDRED) < 0
                && number.remainder(TEN).signum() == 0;
        if (round && cursor.take(AmountRole.VAGUE)) {
            return new Amount(number.add(BigDecimal.ONE), number.add(new BigDecimal(9)), true);
        }
        return Amount.of(number);
    }

    /** "Half a million", "half a year": only before something that can be halved. */
    private Optional<Amount> half() {
        int mark = cursor.mark();
        cursor.take(AmountRole.HALF);
        cursor.take(AmountRole.ARTICLE);
        if (cursor.sees(AmountRole.MULTIPLIER) || cursor.sees(AmountRole.UNIT)) {
            return Optional.of(Amount.of(HALF));
        }
        cursor.backTo(mark);
        return Optional.empty();
    }

    /** Words below a hundred, and "hundred" with what follows: "one hundred and twenty-five". */
    private BigDecimal words() throws DateNotReadException {
        BigDecimal sum = tensAndOnes();
        if (isHundred()) {
            sum = sum.multiply(takeMultiplier());
            int mark = cursor.mark();
            cursor.take(AmountRole.AND);
            if (cursor.sees(AmountRole.NUMBER)) {
                sum = sum.add(tensAndOnes());
            } else {
                cursor.backTo(mark);
            }
        }
        return sum;
    }

    private BigDecimal tensAndOnes() throws DateNotReadException {
        BigDecimal first = takeNumber();
        int mark = cursor.mark();
        cursor.take('-');
        boolean round = first.signum() > 0 && first.remainder(TEN).signum() == 0;
        if (round && cursor.sees(AmountRole.NUMBER)) {
            BigDecimal second = takeNumber();
            if (second.compareTo(TEN) < 0 && second.signum() > 0) {
                return first.add(second);
            }
        }
        cursor.backTo(mark);
        return first;
    }

    private Amount scaled(Amount amount) {
        Amount scaled = amount;
        scale = BigDecimal.ONE;
        // At most three, as in "five hundred thousand" or 五百万: more would be no number.
        for (int i = 0; i < 3 && cursor.sees(AmountRole.MULTIPLIER); i++) {
            scale = scale.multiply(takeMultiplier());
            scaled = amount.times(scale);
        }
        return scaled;
    }

    private boolean isHundred() {
        return cursor.peek().filter(token -> token instanceof AmountToken.Word(int _, var meaning)
                && meaning.role() == AmountRole.MULTIPLIER && meaning.number() == HUNDRED.intValue())
                .isPresent();
    }

    private BigDecimal takeMultiplier() {
        return new BigDecimal(cursor.takeWord(AmountRole.MULTIPLIER).orElseThrow().value());
    }

    private BigDecimal takeNumber() throws DateNotReadException {
        return new BigDecimal(
                cursor.takeWord(AmountRole.NUMBER).orElseThrow(() -> cursor.stop("a number is missing here"))
                        .value());
    }
}
