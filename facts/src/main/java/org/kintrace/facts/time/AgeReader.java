package org.kintrace.facts.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@link AgeStatement}. */
final class AgeReader {

    /** Nobody known has lived longer: J. Calment, 122 years; a little more for what is said wrongly. */
    private static final int OLDEST_YEARS = 130;
    private static final int MONTHS = Age.MONTHS_PER_YEAR;
    private static final BigDecimal MONTHS_PER_YEAR = new BigDecimal(MONTHS);
    private static final BigDecimal LONGEST_MONTH_DAYS = new BigDecimal(31);
    private static final BigDecimal SHORTEST_MONTH_DAYS = new BigDecimal(28);
    private static final BigDecimal WEEK_DAYS = new BigDecimal(7);

    private final AmountCursor cursor;
    private final boolean between;
    private boolean vague;

    private AgeReader(AmountCursor cursor, boolean between) {
        this.cursor = cursor;
        this.between = between;
    }

    /** Least and most completed months. */
    private record Span(int least, int most, boolean inYears) {}

    static AgeStatement read(String text) throws DateNotReadException {
        ComparedAmount compared = ComparedAmount.of(AmountTokens.of(text));
        List<AmountToken> tokens = new ArrayList<>(compared.rest());
        boolean between = tokens.removeIf(token -> token.is(AmountRole.BETWEEN));
        boolean nominal = tokens.removeIf(token -> token.is(AmountRole.NOMINAL));
        joinDecades(tokens);
        tokens.removeIf(token -> token.is(AmountRole.AGE) || token.is(AmountRole.DEFINITE)
                || token.is(AmountRole.FILLER)
                || token.is(AmountRole.DECADE) || token.is('/') || AmountTokens.isPunctuation(token));
        dropDashesBesideUnits(tokens);
        AgeReader reader = new AgeReader(new AmountCursor(tokens), between);
        boolean stage = tokens.stream().anyMatch(token -> token.is(AmountRole.STAGE));
        Span span = stage ? reader.stage() : reader.span();
        if (!reader.cursor.atEnd()) {
            throw reader.cursor.stop("the age should end here");
        }
        if (span.least() > OLDEST_YEARS * MONTHS) {
            throw new DateNotReadException("nobody is that old", 1);
        }
        CountComparator comparator = compared.comparator().orElse(CountComparator.EXACTLY);
        Age age = age(nominal ? completed(span) : span, comparator);
        return new AgeStatement(text, age, stage || reader.vague || !comparator.isFirm());
    }

    /** "40s" is forty to forty-nine. */
    private static void joinDecades(List<AmountToken> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i) instanceof AmountToken.Digits(int position, BigDecimal value)
                    && tokens.get(i + 1).is(AmountRole.DECADE)
                    && value.remainder(BigDecimal.TEN).signum() == 0
                    && value.compareTo(new BigDecimal(OLDEST_YEARS)) < 0) {
                int from = value.intValue() * MONTHS;
                String months = from + "-" + (from + 10 * MONTHS - 1);
                tokens.set(i,
                        new AmountToken.Word(position, new Lexicon.Meaning<>(AmountRole.STAGE, months)));
            }
        }
    }

    /** "Two-year-old". */
    private static void dropDashesBesideUnits(List<AmountToken> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            boolean beside = (i > 0 && tokens.get(i - 1).is(AmountRole.UNIT))
                    || (i + 1 < tokens.size() && tokens.get(i + 1).is(AmountRole.UNIT));
            if (beside && tokens.get(i).is('-')) {
                tokens.remove(i);
            }
        }
    }

    private Span stage() throws DateNotReadException {
        cursor.take(AmountRole.ARTICLE);
        Amount months = cursor.takeWord(AmountRole.STAGE).map(meaning -> Amount.range(meaning.value()))
                .orElseThrow(() -> cursor.stop("this is no age"));
        BigDecimal most = months.high() == null ? months.low() : months.high();
        return new Span(months.low().intValue(), most.intValue(), true);
    }

    /** One amount with its unit, or two: "2 years 3 months". */
    private Span span() throws DateNotReadException {
        Amount amount = amount();
        Optional<Lexicon.Meaning<AmountRole>> word = cursor.takeWord(AmountRole.UNIT);
        StepUnit unit = word.map(meaning -> StepUnit.named(meaning.value())).orElse(StepUnit.YEAR);
        cursor.take(AmountRole.AND);
        if (word.isPresent() && cursor.take(AmountRole.HALF)) {
            amount = amount.plus(new BigDecimal("0.5"));
        } else if (word.isPresent() && unit == StepUnit.YEAR && !cursor.atEnd()
                && !cursor.sees(AmountRole.UNIT)) {
            return withMonths(amount);
        }
        while (cursor.take(AmountRole.UNIT)) {
            // "12岁月龄", "yaş yaşında": a second unit word adds nothing.
        }
        return months(amount, unit);
    }

    private Span withMonths(Amount years) throws DateNotReadException {
        Amount months = amount();
        boolean inMonths = cursor.takeWord(AmountRole.UNIT)
                .filter(word -> StepUnit.named(word.value()) == StepUnit.MONTH)
                .isPresent();
        if (!inMonths || months.high() == null || years.high() == null) {
            throw cursor.stop("after years only months are read");
        }
        return new Span(whole(years.low().multiply(MONTHS_PER_YEAR).add(months.low())),
                whole(years.high().multiply(MONTHS_PER_YEAR).add(months.high())), false);
    }

    private Amount amount() throws DateNotReadException {
        Amount amount = new AmountReader(cursor, between).read()
                .orElseThrow(() -> cursor.stop("this is no age"));
        if (amount.high() == null) {
            throw cursor.stop("this age has no upper end");
        }
        vague |= amount.vague();
        return amount;
    }

    private Span months(Amount amount, StepUnit unit) throws DateNotReadException {
        BigDecimal low = amount.low();
        BigDecimal high = amount.high() == null ? low : amount.high();
        return switch (unit) {
            case YEAR -> new Span(whole(floorHalf(low).multiply(MONTHS_PER_YEAR)),
                    whole(high.setScale(0, RoundingMode.FLOOR).multiply(MONTHS_PER_YEAR)) + MONTHS - 1, true);
            case MONTH -> new Span(whole(low.setScale(0, RoundingMode.FLOOR)),
                    whole(high.setScale(0, RoundingMode.FLOOR)), false);
            case WEEK -> days(low.multiply(WEEK_DAYS), high.multiply(WEEK_DAYS).add(WEEK_DAYS));
            case DAY -> days(low, high);
        };
    }

    /** "Two and a half" is said from about two and a quarter on. */
    private static BigDecimal floorHalf(BigDecimal years) {
        BigDecimal whole = years.setScale(0, RoundingMode.FLOOR);
        return years.compareTo(whole) > 0 ? whole.add(new BigDecimal("0.25")) : whole;
    }

    private Span days(BigDecimal low, BigDecimal high) throws DateNotReadException {
        return new Span(whole(low.divide(LONGEST_MONTH_DAYS, 0, RoundingMode.FLOOR)),
                whole(high.divide(SHORTEST_MONTH_DAYS, 0, RoundingMode.FLOOR)), false);
    }

    private int whole(BigDecimal months) throws DateNotReadException {
        BigDecimal whole = months.setScale(0, RoundingMode.FLOOR);
        if (whole.signum() < 0 || whole.compareTo(new BigDecimal(OLDEST_YEARS * MONTHS)) > 0) {
            throw new DateNotReadException("nobody is that old", 1);
        }
        return whole.intValueExact();
    }

    private static Span completed(Span nominal) {
        return new Span(Math.max(0, nominal.least() - 2 * MONTHS),
                Math.max(MONTHS - 1, nominal.most() - MONTHS), true);
    }

    private static Age age(Span said, CountComparator comparator) {
        int least = said.least();
        int most = said.most();
        return switch (comparator) {
            case EXACTLY, RANGE, VAGUE -> closed(least, most);
            case ABOUT -> closed(least - slack(said), most + slack(said));
            case AT_LEAST, MORE_THAN -> new Age(least, OptionalInt.empty());
            case AT_MOST -> closed(0, most);
            case LESS_THAN -> closed(0, least - 1);
            case JUST_UNDER -> closed(least - Math.max(1, slack(said) / 2), least - 1);
            case JUST_OVER -> closed(least, most);
        };
    }

    private static Age closed(int least, int most) {
        return new Age(Math.max(0, least), OptionalInt.of(Math.max(0, most)));
    }

    /** Months by which "about" may miss. */
    private static int slack(Span said) {
        if (!said.inYears()) {
            return 2;
        }
        int years = said.least() / MONTHS;
        return (years < 15 ? 1 : years < 40 ? 2 : 5) * MONTHS;
    }
}
