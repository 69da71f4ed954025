package org.kintrace.facts.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Reads {@link CountStatement}. */
final class CountReader {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private CountReader() {}

    static CountStatement read(String text) throws DateNotReadException {
        ComparedAmount compared = ComparedAmount.of(moreBeforeMultiplier(AmountTokens.of(text)));
        List<AmountToken> tokens = new ArrayList<>(compared.rest());
        boolean between = tokens.removeIf(token -> token.is(AmountRole.BETWEEN));
        tokens.removeIf(token -> token.is(AmountRole.COUNTED) || token.is(AmountRole.DEFINITE)
                || AmountTokens.isPunctuation(token));
        AmountCursor cursor = new AmountCursor(tokens);
        Amount amount = new AmountReader(cursor, between).read()
                .orElseThrow(() -> cursor.stop("this is no number"));
        while (cursor.take(AmountRole.FILLER)) {
            // "Dozens of".
        }
        if (!cursor.atEnd()) {
            throw cursor.stop("the number should end here");
        }
        return statement(text, amount, compared, cursor);
    }

    /** 五十多万 is "more than 500,000": the word stands inside the number. */
    private static List<AmountToken> moreBeforeMultiplier(List<AmountToken> tokens) {
        List<AmountToken> moved = new ArrayList<>(tokens);
        for (int i = 0; i + 1 < moved.size(); i++) {
            if (moved.get(i).is(AmountRole.MORE_THAN) && moved.get(i + 1).is(AmountRole.MULTIPLIER)) {
                moved.set(i, tokens.get(i + 1));
                moved.set(i + 1, tokens.get(i));
            }
        }
        return moved;
    }

    private static CountStatement statement(String text, Amount amount, ComparedAmount compared,
            AmountCursor cursor)
            throws DateNotReadException {
        CountComparator comparator = compared.comparator().orElse(CountComparator.EXACTLY);
        boolean range = amount.high() == null || amount.high().compareTo(amount.low()) != 0;
        if (comparator == CountComparator.EXACTLY && range) {
            comparator = amount.vague() ? CountComparator.VAGUE : CountComparator.RANGE;
        }
        BigDecimal top = amount.high() == null ? amount.low() : amount.high();
        BigDecimal low = switch (comparator) {
            case EXACTLY, RANGE, VAGUE, AT_LEAST -> amount.low();
            case MORE_THAN, JUST_OVER -> amount.low().add(BigDecimal.ONE);
            case AT_MOST, LESS_THAN -> BigDecimal.ZERO;
            case ABOUT, JUST_UNDER -> amount.low().subtract(slack(amount.low()));
        };
        OptionalLong high = switch (comparator) {
            case EXACTLY, RANGE, VAGUE -> amount.high() == null ? OptionalLong.empty() : whole(top, cursor);
            case AT_LEAST, MORE_THAN -> OptionalLong.empty();
            case AT_MOST -> whole(top, cursor);
            case LESS_THAN, JUST_UNDER -> whole(top.subtract(BigDecimal.ONE), cursor);
            case ABOUT, JUST_OVER ->
                amount.high() == null ? OptionalLong.empty() : whole(top.add(slack(top)), cursor);
        };
        long first = Math.max(0, whole(low, cursor).getAsLong());
        if (high.isPresent() && high.getAsLong() < first) {
            throw cursor.stop("no count is less than that");
        }
        return new CountStatement(text, comparator, first, high);
    }

    private static BigDecimal slack(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal lastDigit = BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
        return number.multiply(TENTH).max(lastDigit.multiply(HALF)).setScale(0, RoundingMode.CEILING);
    }

    private static OptionalLong whole(BigDecimal number, AmountCursor cursor) throws DateNotReadException {
        try {
            return OptionalLong.of(number.longValueExact());
        } catch (ArithmeticException e) {
            throw cursor.stop("a count is a whole number");
        }
    }
}
